;;; Riscontro in Emacs with lsp-mode 8 or newer: ~/.emacs.d/init.el  -*- lexical-binding: t -*-

(require 'lsp-mode)

(add-to-list 'lsp-language-id-configuration '(markdown-mode . "markdown"))
(add-to-list 'lsp-language-id-configuration '(text-mode . "plaintext"))

(lsp-register-custom-settings '(("riscontro.sources" ["seeds"])))

;; An add-on works beside the other servers of a language.
(lsp-register-client
 (make-lsp-client
  :new-connection (lsp-stdio-connection '("riscontro" "lsp" "--stdio"))
  :activation-fn (lsp-activate-on "markdown" "plaintext")
  :initialized-fn (lambda (workspace)
                    (with-lsp-workspace workspace
                      (lsp--set-configuration (lsp-configuration-section "riscontro"))))
  :add-on? t
  :server-id 'riscontro))

(defun riscontro-project (directory)
  "The project of DIRECTORY, where sources lie in or above it."
  (let ((root (locate-dominating-file directory "seeds")))
    (and root (cons 'transient root))))

(defun riscontro-start ()
  "Check this buffer with Riscontro, where there are sources."
  (when (and buffer-file-name (riscontro-project default-directory))
    (lsp-deferred)))

(add-hook 'project-find-functions #'riscontro-project)
(add-hook 'markdown-mode-hook #'riscontro-start)
(add-hook 'text-mode-hook #'riscontro-start)
