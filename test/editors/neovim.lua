-- Does in Neovim what somebody does who writes a landscape, and prints what came of it, one line of JSON each.
local function say(what, value)
  io.stdout:write(vim.json.encode({ what, value }) .. '\n')
end

local function await(is_so)
  assert(vim.wait(20000, is_so, 20), 'waited in vain')
end

local function mistakes()
  return vim.tbl_filter(function(each)
    return vim.startswith(each.code or '', 'structure/')
  end, vim.diagnostic.get(0))
end

local function go_to(text)
  local row = vim.fn.search('\\V' .. text, 'w')
  assert(row > 0, text)
end

local function ask(method, more)
  local client = assert(vim.lsp.get_clients({ bufnr = 0 })[1])
  local params = vim.lsp.util.make_position_params(0, client.offset_encoding)
  local answers = vim.lsp.buf_request_sync(0, method, vim.tbl_extend('force', params, more or {}), 20000)
  local _, answer = next(assert(answers))
  return assert(answer).result
end

local ok, problem = pcall(function()
  await(function() return #mistakes() > 0 end)
  local found = mistakes()[1]
  local line = vim.api.nvim_buf_get_lines(0, found.lnum, found.lnum + 1, false)[1]
  say('finding', { line:sub(found.col + 1, found.end_col), found.code })

  go_to('zaaksystem]')
  local labels = vim.tbl_map(function(item) return item.label end, ask('textDocument/completion').items)
  say('completion', labels)

  go_to('criticality')
  vim.lsp.buf.hover()
  local function floating()
    return vim.tbl_filter(function(window)
      return vim.api.nvim_win_get_config(window).relative ~= ''
    end, vim.api.nvim_list_wins())
  end
  await(function() return #floating() > 0 end)
  say('hover', vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(floating()[1]), 0, 1, false)[1])
  vim.api.nvim_win_close(floating()[1], true)

  go_to('zaaksystem]')
  vim.lsp.buf.code_action({
    apply = true,
    filter = function(action) return action.title == 'Change to zaaksysteem' end,
  })
  await(function() return vim.api.nvim_get_current_line():find('zaaksysteem]', 1, true) ~= nil end)
  await(function() return #mistakes() == 0 end)
  say('filetype', vim.bo.filetype)
  vim.cmd('write')
end)
if not ok then say('problem', problem) end
vim.cmd('qall!')
