-- Riscontro in Neovim 0.7 or newer, without a plugin: ~/.config/nvim/plugin/riscontro.lua

local server = {
  cmd = { 'riscontro', 'lsp', '--stdio' },
  filetypes = { 'markdown', 'text' },
  root_markers = { 'seeds' },
  settings = { riscontro = { sources = { 'seeds' } } },
}

if vim.lsp.config then
  vim.lsp.config('riscontro', server)
  vim.lsp.enable('riscontro')
  return
end

-- Before 0.11 Neovim starts no server by itself. One serves all drafts beside the same sources.
local clients = {}

local function attach(buffer)
  local seeds = vim.fn.finddir(server.root_markers[1], vim.fn.expand('<afile>:p:h') .. ';')
  if seeds == '' then return end
  local root = vim.fn.fnamemodify(seeds, ':p:h:h')
  clients[root] = clients[root]
    or vim.lsp.start_client({
      name = 'riscontro',
      cmd = server.cmd,
      root_dir = root,
      workspace_folders = { { uri = vim.uri_from_fname(root), name = root } },
      settings = server.settings,
      on_exit = function() clients[root] = nil end,
    })
  vim.lsp.buf_attach_client(buffer, clients[root])
end

vim.api.nvim_create_autocmd('FileType', {
  pattern = server.filetypes,
  callback = function() attach(vim.api.nvim_get_current_buf()) end,
})
