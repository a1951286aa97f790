-- Sends the requests of the file REQUESTS in turn and prints what was measured on one line.
-- Each line of the file: METHOD<TAB>path<TAB>body, the body empty for GET. TOKEN is an access token, or empty.
-- Where a request has the twelve characters SERIAL, it is sent with a number there that no other request had.
local SERIAL = os.getenv("SERIAL")
local requests, turn, sent = {}, 0, os.time() % 1000000 * 1000000

function init(args)
  local token = os.getenv("TOKEN") or ""
  for line in io.lines(os.getenv("REQUESTS")) do
    local method, path, body = line:match("^(%S+)\t([^\t]*)\t?(.*)$")
    local headers = {}
    if token ~= "" and method ~= "GET" then headers["Authorization"] = "Bearer " .. token end
    if body ~= "" then headers["Content-Type"] = "application/json" else body = nil end
    table.insert(requests, wrk.format(method, path, headers, body))
  end
end

function request()
  turn = turn % #requests + 1
  local found = requests[turn]:find(SERIAL, 1, true)
  if not found then return requests[turn] end
  sent = sent + 1
  return requests[turn]:sub(1, found - 1) .. string.format("%012.0f", sent) .. requests[turn]:sub(found + #SERIAL)
end

function done(summary, latency)
  local errors = summary.errors
  print(string.format("MEASURED requests=%d micros=%d p50=%d p99=%d errors=%d",
    summary.requests, summary.duration, latency:percentile(50), latency:percentile(99),
    errors.status + errors.connect + errors.read + errors.write + errors.timeout))
end
