"""Sends one request with Python's own urllib: JSON in on standard input, JSON out on standard output."""
import base64
import json
import ssl
import sys
import urllib.error
import urllib.request

asked = json.load(sys.stdin)
body = None if asked["body"] is None else base64.b64decode(asked["body"])
request = urllib.request.Request(asked["url"], data=body, headers=asked["headers"], method=asked["method"])
context = ssl.create_default_context(cafile=asked["caFile"])
try:
    answer = urllib.request.urlopen(request, context=context, timeout=20)
except urllib.error.HTTPError as error:
    answer = error
json.dump({"status": answer.status, "body": base64.b64encode(answer.read()).decode()}, sys.stdout)
