;;; Riscontro in Emacs with Eglot, which is part of Emacs 29: ~/.emacs.d/init.el  -*- lexical-binding: t -*-

(require 'eglot)
(require 'project)

;; Each entry goes before the others: Markdown, which is a text mode too, comes last.
(dolist (mode '((text-mode :language-id "plaintext")
                (markdown-mode :language-id "markdown")))
  (add-to-list 'eglot-server-programs
               (cons (list mode) '("riscontro" "lsp" "--stdio"))))

(setq-default eglot-workspace-configuration
              '(:riscontro (:sources ["seeds"])))

(defun riscontro-project (directory)
  "The project of DIRECTORY, where sources lie in or above it."
  (let ((root (locate-dominating-file directory "seeds")))
    (and root (cons 'transient root))))

(defun riscontro-start ()
  "Check this buffer with Riscontro, where there are sources."
  (when (and buffer-file-name (riscontro-project default-directory))
    (eglot-ensure)))

(add-hook 'project-find-functions #'riscontro-project)
(add-hook 'markdown-mode-hook #'riscontro-start)
(add-hook 'text-mode-hook #'riscontro-start)
