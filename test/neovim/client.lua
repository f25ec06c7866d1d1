-- Neovim's own LSP client, without any plugin, against `riscontro lsp --stdio`. Reports in the Test Anything Protocol.
-- vim.lsp.start() is newer than Neovim 0.7, so the older calls are used, which later versions have too.
-- Neovim watches no files for a server, or (later) may: a source that changes on disk must count either way.

local workspace = vim.env.RISCONTRO_WORKSPACE
local patience = 15000 -- milliseconds
local count = 0

local function say(line)
  io.stdout:write(line .. '\n')
end

local function test(name, run)
  count = count + 1
  local passed, problem = pcall(run)
  say((passed and 'ok' or 'not ok') .. ' - ' .. name)
  if not passed then say('  # ' .. tostring(problem):gsub('\n', '\n  # ')) end
end

local function until_true(what, condition)
  assert(vim.wait(patience, condition, 20), 'waited in vain: ' .. what)
end

local function open(path)
  vim.cmd('edit ' .. vim.fn.fnameescape(workspace .. '/' .. path))
  vim.bo.filetype = 'markdown'
  return vim.api.nvim_get_current_buf()
end

local function write(path, lines)
  assert(vim.fn.writefile(lines, workspace .. '/' .. path) == 0)
end

--- The texts that are flagged in a buffer, in their order.
local function flagged(buffer)
  local found = vim.diagnostic.get(buffer)
  table.sort(found, function(a, b)
    return a.lnum < b.lnum or (a.lnum == b.lnum and a.col < b.col)
  end)
  return vim.tbl_map(function(d)
    return vim.api.nvim_buf_get_text(buffer, d.lnum, d.col, d.end_lnum, d.end_col, {})[1]
  end, found)
end

local function until_flagged(buffer, texts)
  local last
  local seen = vim.wait(patience, function()
    last = flagged(buffer)
    return vim.deep_equal(last, texts)
  end, 20)
  assert(seen, 'flagged ' .. vim.inspect(last) .. ', not ' .. vim.inspect(texts))
end

-- As the README has it: put among the files that Neovim reads when it starts.
dofile(vim.env.RISCONTRO_CONFIGURATION)

local client
local draft = open('drafts/articolo.md')
local first, second = '26 milioni di euro', '8.450'

--- The raw diagnostic, as the server sent it.
local function raw(diagnostic)
  return diagnostic.user_data and diagnostic.user_data.lsp or diagnostic
end

local function code_action_params(buffer, diagnostic, kind)
  local lsp = {
    range = {
      start = { line = diagnostic.lnum, character = diagnostic.col },
      ['end'] = { line = diagnostic.end_lnum, character = diagnostic.end_col },
    },
    message = diagnostic.message,
    source = diagnostic.source,
    severity = diagnostic.severity,
    code = raw(diagnostic).code,
  }
  return {
    textDocument = vim.lsp.util.make_text_document_params(buffer),
    range = lsp.range,
    context = { diagnostics = { lsp }, only = { kind } },
  }
end

local function request(buffer, method, params)
  local answers = vim.lsp.buf_request_sync(buffer, method, params, patience)
  local answer = answers and answers[client.id]
  assert(answer, method .. ' was not answered')
  assert(not answer.err, vim.inspect(answer.err))
  return answer.result
end

test('the server starts and says what it can do', function()
  until_true('a client for the draft', function()
    local get = vim.lsp.get_clients or vim.lsp.get_active_clients
    client = get({ bufnr = draft })[1]
    return client ~= nil
  end)
  until_true('initialize', function() return client.initialized end)
  assert(client.server_capabilities.codeActionProvider, 'no code actions')
  assert(client.server_capabilities.hoverProvider, 'no hover')
end)

test('each wrong figure is flagged, and no right one', function()
  until_flagged(draft, { first, second })
  local diagnostic = vim.diagnostic.get(draft)[1]
  assert(diagnostic.source == 'riscontro', diagnostic.source)
  assert(diagnostic.severity == vim.diagnostic.severity.WARN, diagnostic.severity)
end)

test("related information names the source's sentence and its place", function()
  local related
  vim.lsp.handlers['textDocument/publishDiagnostics'] = (function(before)
    return function(err, result, ctx, config)
      for _, d in ipairs(result.diagnostics) do related = related or d.relatedInformation end
      return before(err, result, ctx, config)
    end
  end)(vim.lsp.handlers['textDocument/publishDiagnostics'])
  vim.api.nvim_buf_set_lines(draft, -1, -1, false, { '', 'Altro non si sa.' })
  until_true('diagnostics with related information', function() return related ~= nil end)
  assert(related[1].location.uri:match('seeds/verbale%.md$'), related[1].location.uri)
  assert(related[1].message:match('24 milioni di euro'), related[1].message)
end)

test('the hover holds the quote', function()
  local d = vim.diagnostic.get(draft)[1]
  local hover = request(draft, 'textDocument/hover', {
    textDocument = vim.lsp.util.make_text_document_params(draft),
    position = { line = d.lnum, character = d.col },
  })
  assert(hover and vim.inspect(hover.contents):match('24 milioni di euro'), vim.inspect(hover))
end)

test('a quick fix is applied, and its diagnostic clears', function()
  local d = vim.diagnostic.get(draft)[1]
  local actions = request(draft, 'textDocument/codeAction', code_action_params(draft, d, 'quickfix'))
  local fix = assert(actions and actions[1], 'no code action')
  vim.lsp.util.apply_workspace_edit(assert(fix.edit, 'no edit'), client.offset_encoding)
  local line = vim.api.nvim_buf_get_lines(draft, d.lnum, d.lnum + 1, false)[1]
  assert(line:match('con una spesa di 24 milioni di euro%.'), line)
  until_flagged(draft, { second })
end)

test('a source that is edited, added or deleted on disk counts', function()
  local minutes = vim.fn.readfile(workspace .. '/seeds/verbale.md')
  write('seeds/verbale.md', vim.tbl_map(function(line) return (line:gsub('8%.540', '8.450')) end, minutes))
  until_flagged(draft, {})
  write('seeds/verbale.md', minutes)
  until_flagged(draft, { second })

  write('drafts/piscina.md', { 'La piscina comunale di Lagoscuro ospita 1.300 nuotatori.' })
  local pool = open('drafts/piscina.md')
  assert(vim.lsp.buf_is_attached(pool, client.id), 'each draft has a server of its own')
  write('seeds/piscina.md', { 'La piscina comunale di Lagoscuro ospita 1.200 nuotatori.' })
  until_flagged(pool, { '1.300' })
  assert(vim.fn.delete(workspace .. '/seeds/piscina.md') == 0)
  until_flagged(pool, {})
end)

test('the server shuts down when it is asked to', function()
  client.stop()
  until_true('the end of the server', function() return client.is_stopped() end)
end)

say('1..' .. count)
vim.cmd('qall!')
