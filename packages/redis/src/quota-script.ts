import { Script } from "./script.js";

/**
 * `exchangeQuota` of `@runwire/limiter`, in Lua, on the clock of Redis. The same test runs against both.
 *
 * KEYS: answered (a hash: moment -> how many), leases (a hash: member -> `held endsAt order`), state (a hash). All three
 * end by themselves once nothing in them counts any more. Gives epoch, granted, retryMs, gateMs, probe (0 or 1), members,
 * and the requests and milliseconds of another rule (0 where it is the same).
 */
export const quotaScript = new Script(`
local answered, leases, state = KEYS[1], KEYS[2], KEYS[3]
local member, newEpoch, sawEpoch, order, probed = ARGV[1], ARGV[2], ARGV[3], tonumber(ARGV[4]), ARGV[5]
local requests, perMs = tonumber(ARGV[6]), tonumber(ARGV[7])
local wanted, held = tonumber(ARGV[8]), tonumber(ARGV[9])
local closeMs = tonumber(ARGV[10]) -- negative: the gate is not to be closed
local leaseMs, mostAtOnce = tonumber(ARGV[11]), tonumber(ARGV[12])
local lookAgainMs, probeMs, rememberMs = tonumber(ARGV[13]), tonumber(ARGV[14]), tonumber(ARGV[15])
local firstAnswered = 16 -- from here on: age, count, age, count

local time = redis.call('TIME')
local now = tonumber(time[1]) * 1000 + math.floor(tonumber(time[2]) / 1000)

local function text(number) return string.format('%.17g', number) end
local kept = redis.call('HMGET', state, 'epoch', 'requests', 'perMs', 'gateUntil', 'probeMember', 'probeEndsAt')
-- Of the three one alone may be lost, to eviction say: then nothing that is left can be relied on.
local function belongs(key) return redis.call('HGET', key, 'epoch') == kept[1] end
if kept[1] and not (belongs(answered) and belongs(leases)) then
  redis.call('DEL', answered, leases, state)
  kept = {}
end
local epoch = kept[1] or newEpoch
local knownRequests, knownPerMs = tonumber(kept[2] or requests), tonumber(kept[3] or perMs)
local gate, probeMember = tonumber(kept[4] or nil), kept[5] or nil
if probeMember and tonumber(kept[6]) <= now then probeMember = nil end

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
for index = 1, #noted, 2 do
  if noted[index] ~= 'epoch' then note(tonumber(noted[index]), tonumber(noted[index + 1]), knownPerMs, false) end
end

-- A lease that ended without a word counts as answered then.
local others, active, heldByOthers, lastOrder = 0, 0, 0, nil
local all = redis.call('HGETALL', leases)
for index = 1, #all, 2 do
  local name = all[index]
  local has, endsAt, told = string.match(all[index + 1], '^(%d+) (%d+) (%d+)$')
  has, endsAt = tonumber(has), tonumber(endsAt)
  if name ~= 'epoch' and endsAt <= now then
    if has > 0 then note(endsAt, has, knownPerMs, true) end
    has = 0
  end
  if name == 'epoch' then
    -- No lease, but what tells that this belongs to the rest.
  elseif endsAt + math.max(knownPerMs, rememberMs) <= now then
    redis.call('HDEL', leases, name)
  else
    if endsAt <= now then redis.call('HSET', leases, name, '0 ' .. endsAt .. ' ' .. told) end
    if name == member then
      lastOrder = tonumber(told)
    else
      others = others + 1
      heldByOthers = heldByOthers + has
      if endsAt > now then active = active + 1 end
    end
  end
end

local lastsMs = math.max(perMs, rememberMs, gate and gate - now or 0, closeMs) + leaseMs + probeMs
local function keep()
  for _, key in ipairs(KEYS) do
    redis.call('HSET', key, 'epoch', epoch)
    redis.call('PEXPIRE', key, math.ceil(lastsMs))
  end
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

if gate then redis.call('HSET', state, 'gateUntil', text(gate)) else redis.call('HDEL', state, 'gateUntil') end
if isProbe then redis.call('HSET', state, 'probeMember', member, 'probeEndsAt', text(now + probeMs))
elseif not probeMember then redis.call('HDEL', state, 'probeMember', 'probeEndsAt') end
local lease = string.format('%d %.0f %d', held + granted, now + leaseMs, order)
redis.call('HSET', leases, member, lease)
keep()

local retryMs = lookAgainMs
if free <= 0 then
  local oldest
  for moment in pairs(counts) do if not oldest or moment < oldest then oldest = moment end end
  if oldest then retryMs = math.max(1, oldest + perMs - now) end
end
return { epoch, granted, math.ceil(retryMs), shut and gate - now or 0, isProbe and 1 or 0, others + 1, 0, '0' }
`);
