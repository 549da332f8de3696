import { Script } from "./script.js";

/**
 * `exchangeQuota` of `@runwire/limiter`, in Lua, on the clock of Redis. The same test runs against both.
 *
 * KEYS: answered (a hash: moment -> how many), leases (a hash: member -> `held endsAt order`), state (a hash), seen (a
 * sorted set: members by when their leases end, so that an exchange takes the same time with ten members and with a
 * thousand). All four end by themselves once nothing in them counts any more. Gives epoch, granted, retryMs, gateMs, probe (0 or 1), members,
 * and the requests and milliseconds of another rule (0 where it is the same).
 */
export const quotaScript = new Script(`
local answered, leases, state, seen = KEYS[1], KEYS[2], KEYS[3], KEYS[4]
local member, newEpoch, sawEpoch, order, probed = ARGV[1], ARGV[2], ARGV[3], tonumber(ARGV[4]), ARGV[5]
local requests, perMs = tonumber(ARGV[6]), tonumber(ARGV[7])
local wanted, held = tonumber(ARGV[8]), tonumber(ARGV[9])
local closeMs = tonumber(ARGV[10]) -- negative: the gate is not to be closed
local leaseMs, mostAtOnce = tonumber(ARGV[11]), tonumber(ARGV[12])
local lookAgainMs, probeMs, rememberMs = tonumber(ARGV[13]), tonumber(ARGV[14]), tonumber(ARGV[15])
local sinceMs = tonumber(ARGV[16]) -- negative: nothing was answered yet
local now = tonumber(ARGV[17]) -- a test's; else that of Redis
local firstAnswered = 18 -- from here on: age, count, age, count

if not now then
  local time = redis.call('TIME')
  now = tonumber(time[1]) * 1000 + math.floor(tonumber(time[2]) / 1000)
end

local function text(number) return string.format('%.17g', number) end
local kept = redis.call('HMGET', state, 'epoch', 'requests', 'perMs', 'gateUntil', 'probeMember', 'probeEndsAt', 'toldAt', 'held')
-- Of the four one alone may be lost, to eviction say: then nothing that is left can be relied on.
local function belongs(key) return redis.call('HGET', key, 'epoch') == kept[1] end
local function mark(epoch) return 'epoch ' .. epoch end
if kept[1] and not (belongs(answered) and belongs(leases) and redis.call('ZSCORE', seen, mark(kept[1]))) then
  redis.call('DEL', answered, leases, state, seen)
  kept = {}
end
local epoch = kept[1] or newEpoch
redis.call('ZADD', seen, '+inf', mark(epoch))
local knownRequests, knownPerMs = tonumber(kept[2] or requests), tonumber(kept[3] or perMs)
local gate, probeMember = tonumber(kept[4] or nil), kept[5] or nil
local probeEndsAt, toldAt = tonumber(kept[6] or nil), tonumber(kept[7] or nil)
local heldByAll = tonumber(kept[8] or 0)

local function leaseOf(name)
  local has, endsAt, told = string.match(redis.call('HGET', leases, name) or '', '^(%d+) (-?%d+) (%d+)$')
  return tonumber(has), tonumber(endsAt), tonumber(told)
end
local function lend(name, has, endsAt, told)
  redis.call('HSET', leases, name, string.format('%d %.0f %d', has, endsAt, told))
  redis.call('ZADD', seen, text(endsAt), name)
end

-- By how much the clock was set since somebody told something last: back, or ahead by the word of a process at work.
local stepMs = 0
if toldAt then
  local passedMs, seenMs = now - toldAt, nil
  local _, endsAt, lastTold = leaseOf(member)
  if endsAt and sinceMs >= 0 and sawEpoch == epoch and order > lastTold then
    seenMs = math.ceil(now - (endsAt - leaseMs) - sinceMs)
  end
  if passedMs < 0 then stepMs = math.min(passedMs, seenMs or passedMs)
  elseif passedMs > leaseMs and seenMs and seenMs > leaseMs then stepMs = math.min(passedMs, seenMs) end
end
if stepMs ~= 0 then
  if gate then gate = gate + stepMs end
  if probeEndsAt then probeEndsAt = probeEndsAt + stepMs end
  for _, name in ipairs(redis.call('ZRANGE', seen, 0, -1)) do
    local has, endsAt, told = leaseOf(name)
    if endsAt then lend(name, has, endsAt + stepMs, told) end
  end
end
if probeMember and probeEndsAt <= now then probeMember = nil end

-- What is kept of moments, by grains: 'later than it was' errs on the safe side.
local counts, used = {}, 0
local function note(at, many, per, isNew)
  local grain = math.max(1, math.floor(per / 256))
  local moment = math.ceil(at / grain) * grain
  if moment + per > now then
    counts[moment] = (counts[moment] or 0) + many
    used = used + many
    if isNew then redis.call('HINCRBY', answered, text(moment), many) end
  elseif not isNew then
    redis.call('HDEL', answered, text(at))
  end
end
local noted = redis.call('HGETALL', answered)
if stepMs ~= 0 then
  redis.call('DEL', answered)
  redis.call('HSET', answered, 'epoch', epoch)
end
for index = 1, #noted, 2 do
  if noted[index] ~= 'epoch' then
    note(tonumber(noted[index]) + stepMs, tonumber(noted[index + 1]), knownPerMs, stepMs ~= 0)
  end
end

-- A lease that ended without a word counts as answered then: those that have ended since somebody told something last.
if toldAt then
  for _, name in ipairs(redis.call('ZRANGEBYSCORE', seen, '(' .. text(toldAt + stepMs), text(now))) do
    local has, endsAt, told = leaseOf(name)
    if has > 0 then note(endsAt, has, knownPerMs, true) end
    heldByAll = heldByAll - has
    lend(name, 0, endsAt, told)
  end
end
local forgetAt = text(now - math.max(knownPerMs, rememberMs))
for _, name in ipairs(redis.call('ZRANGEBYSCORE', seen, '-inf', forgetAt)) do redis.call('HDEL', leases, name) end
redis.call('ZREMRANGEBYSCORE', seen, '-inf', forgetAt)

local had, hadUntil, lastOrder = leaseOf(member)
local heldByOthers = heldByAll - (had or 0)
-- All but this one, and the mark of the epoch.
local others = redis.call('ZCARD', seen) - 1 - (had and 1 or 0)
local active = redis.call('ZCOUNT', seen, '(' .. text(now), '+inf') - 1 - (had and hadUntil > now and 1 or 0)

local lastsMs = math.max(perMs, rememberMs, gate and gate - now or 0, closeMs) + leaseMs + probeMs
local function keep()
  redis.call('HSET', state, 'toldAt', text(now), 'held', heldByAll)
  if gate then redis.call('HSET', state, 'gateUntil', text(gate)) else redis.call('HDEL', state, 'gateUntil') end
  if probeMember then redis.call('HSET', state, 'probeMember', probeMember, 'probeEndsAt', text(probeEndsAt))
  else redis.call('HDEL', state, 'probeMember', 'probeEndsAt') end
  for _, key in ipairs({ answered, leases, state }) do redis.call('HSET', key, 'epoch', epoch) end
  for _, key in ipairs(KEYS) do redis.call('PEXPIRE', key, math.ceil(lastsMs)) end
end
local function nothing(otherRequests, otherPerMs)
  keep()
  return { epoch, 0, lookAgainMs, 0, 0, others + 1, otherRequests, otherPerMs }
end

local forgotten = sawEpoch ~= '' and sawEpoch ~= epoch
local overtaken = lastOrder and order <= lastOrder
if not kept[1] then redis.call('HSET', state, 'requests', text(requests), 'perMs', text(perMs)) end
if forgotten or overtaken then return nothing(0, '0') end
if knownRequests ~= requests or knownPerMs ~= perMs then
  if active > 0 or used > 0 then return nothing(knownRequests, text(knownPerMs)) end
  redis.call('HSET', state, 'requests', text(requests), 'perMs', text(perMs))
end

for index = firstAnswered, #ARGV, 2 do
  note(now - math.max(0, tonumber(ARGV[index])), tonumber(ARGV[index + 1]), perMs, true)
end

if closeMs >= 0 then gate = math.max(gate or 0, now + math.ceil(closeMs)) end
local isProber = probeMember == member
if probed == 'passed' and isProber and gate and gate <= now then gate = nil end
if probed ~= '' and isProber then probeMember = nil end

local free = requests - heldByOthers - held - used
local shut = gate and now < gate
local mayProbe = gate and not shut and not probeMember
local most
if shut or (gate and not mayProbe) then most = 0
elseif mayProbe then most = 1
else most = math.min(mostAtOnce, math.max(1, math.floor(free / (2 * (active + 1))))) end
local granted = math.max(0, math.min(wanted, free, most))
local isProbe = mayProbe and granted > 0

if isProbe then probeMember, probeEndsAt = member, now + probeMs end
lend(member, held + granted, now + leaseMs, order)
heldByAll = heldByOthers + held + granted
keep()

local retryMs = lookAgainMs
if free <= 0 then
  local oldest
  for moment in pairs(counts) do if not oldest or moment < oldest then oldest = moment end end
  if oldest then retryMs = math.max(1, oldest + perMs - now) end
end
return { epoch, granted, math.ceil(retryMs), shut and gate - now or 0, isProbe and 1 or 0, others + 1, 0, '0' }
`);
