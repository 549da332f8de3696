import { Script } from "./script.js";

/**
 * `exchangeQuota` of `@runwire/limiter`, in Lua, on the clock of Redis. The same test runs against both.
 *
 * KEYS: answered (a sorted set: `number:count` by the moment of the answer), leases (a hash: member -> `held endsAt`),
 * state (a hash). All three end by themselves once nothing in them counts any more.
 */
export const quotaScript = new Script(`
local answered, leases, state = KEYS[1], KEYS[2], KEYS[3]
local member, newEpoch, probed = ARGV[1], ARGV[2], ARGV[3]
local requests, perMs = tonumber(ARGV[4]), tonumber(ARGV[5])
local wanted, held = tonumber(ARGV[6]), tonumber(ARGV[7])
local closeMs = tonumber(ARGV[8]) -- negative: the gate is not to be closed
local leaseMs, mostAtOnce = tonumber(ARGV[9]), tonumber(ARGV[10])
local lookAgainMs, probeMs = tonumber(ARGV[11]), tonumber(ARGV[12])
local firstAge = 13

local time = redis.call('TIME')
local now = tonumber(time[1]) * 1000 + math.floor(tonumber(time[2]) / 1000)

local function get(name) return redis.call('HGET', state, name) or nil end
local function number(name) return tonumber(get(name) or nil) end
local function set(name, value) redis.call('HSET', state, name, value) end

local epoch = get('epoch')
if not epoch then
  epoch = newEpoch
  redis.call('HSET', state, 'epoch', epoch, 'requests', requests, 'perMs', perMs, 'used', 0, 'next', 0)
end
local knownRequests, knownPerMs = number('requests'), number('perMs')

local function count(at, many)
  redis.call('ZADD', answered, at, redis.call('HINCRBY', state, 'next', 1) .. ':' .. many)
  redis.call('HINCRBY', state, 'used', many)
end

-- What has left the window is forgotten; a lease that ended without a word counts as answered then.
local function forget(window)
  for _, entry in ipairs(redis.call('ZRANGEBYSCORE', answered, '-inf', now - window)) do
    redis.call('HINCRBY', state, 'used', -tonumber(string.match(entry, ':(%d+)$')))
  end
  redis.call('ZREMRANGEBYSCORE', answered, '-inf', now - window)
end
forget(knownPerMs)
local others, heldByOthers = 0, 0
local all = redis.call('HGETALL', leases)
for index = 1, #all, 2 do
  local has, endsAt = string.match(all[index + 1], '^(%d+) (%d+)$')
  has, endsAt = tonumber(has), tonumber(endsAt)
  if endsAt <= now then
    redis.call('HDEL', leases, all[index])
    if has > 0 and endsAt + knownPerMs > now then count(endsAt, has) end
  elseif all[index] ~= member then
    others = others + 1
    heldByOthers = heldByOthers + has
  end
end
local probeMember, probeEndsAt = get('probeMember'), number('probeEndsAt')
if probeEndsAt and probeEndsAt <= now then probeMember = nil end

if (knownRequests ~= requests or knownPerMs ~= perMs) then
  if others > 0 or number('used') > 0 then
    return { epoch, 0, leaseMs, lookAgainMs, 0, 0, others + 1, knownRequests, knownPerMs }
  end
  redis.call('HSET', state, 'requests', requests, 'perMs', perMs)
end

for index = firstAge, #ARGV do
  local age = math.max(0, math.floor(tonumber(ARGV[index])))
  if age < perMs then count(now - age, 1) end
end

local gate = number('gateUntil')
if closeMs >= 0 then gate = math.max(gate or 0, now + math.ceil(closeMs)) end
local isProber = probeMember == member
if probed == 'passed' and isProber and gate and gate <= now then gate = nil end
if probed ~= '' and isProber then probeMember = nil end

local free = requests - heldByOthers - held - number('used')
local shut = gate and now < gate
local mayProbe = gate and not shut and not probeMember
local most
if shut or (gate and not mayProbe) then most = 0
elseif mayProbe then most = 1
else most = math.min(mostAtOnce, math.max(1, math.floor(free / (2 * (others + 1))))) end
local granted = math.max(0, math.min(wanted, free, most))
local isProbe = mayProbe and granted > 0

if gate then set('gateUntil', gate) else redis.call('HDEL', state, 'gateUntil') end
if isProbe then redis.call('HSET', state, 'probeMember', member, 'probeEndsAt', now + probeMs)
elseif not probeMember then redis.call('HDEL', state, 'probeMember', 'probeEndsAt') end
redis.call('HSET', leases, member, (held + granted) .. ' ' .. (now + leaseMs))

local lastsMs = math.max(perMs + leaseMs, gate and gate - now + probeMs or 0) + 1000
for _, key in ipairs(KEYS) do redis.call('PEXPIRE', key, lastsMs) end

local retryMs = lookAgainMs
if free <= 0 then
  local oldest = redis.call('ZRANGE', answered, 0, 0, 'WITHSCORES')
  if oldest[2] then retryMs = tonumber(oldest[2]) + perMs - now end
end
return { epoch, granted, leaseMs, retryMs, shut and gate - now or 0, isProbe and 1 or 0, others + 1, 0, 0 }
`);
