# SPDX-License-Identifier: Apache-2.0
"""Starts the real server on a real database and talks to it as officers and citizens do."""
import http.client
import json
import os
import pathlib
import re
import shutil
import signal
import subprocess
import tempfile
import urllib.parse
import uuid

ROOT = pathlib.Path(__file__).resolve().parent.parent
MOTCUA = pathlib.Path(os.environ.get("MOTCUA_BINARY", ROOT / "build" / "release" / "motcua"))


def motcua(*words, data=None, database=None, check=True, env=None, stdin=None):
    """Runs a command of the binary; gives (exit code, standard output, standard error)."""
    command = [str(MOTCUA), *map(str, words)]
    if data is not None:
        command += ["--data", str(data)]
    if database is not None:
        command += ["--database", database]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, input=stdin,
                          env={**os.environ, **(env or {})}, timeout=300)
    if check and done.returncode != 0:
        raise AssertionError(f"{' '.join(command)} → {done.returncode}\n{done.stdout}\n{done.stderr}")
    return done.returncode, done.stdout, done.stderr


class Engine:
    """A place for a database: a folder for SQLite, a fresh database for PostgreSQL."""

    def __init__(self, name):
        self.name = name
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="motcua-test-"))
        self.database = None
        if name == "postgres":
            self.server = os.environ["MOTCUA_TEST_POSTGRES"]
            self.schema = "t" + uuid.uuid4().hex[:12]
            self._psql(f"CREATE DATABASE {self.schema}")
            base, _, query = self.server.partition("?")
            parts = urllib.parse.urlsplit(base)
            self.database = urllib.parse.urlunsplit((parts.scheme, parts.netloc, "/" + self.schema, "", ""))
            if query:
                self.database += "?" + query

    def _psql(self, sql):
        subprocess.run(["psql", "-q", "-d", self.server, "-c", sql], check=True, capture_output=True)

    def remove(self):
        shutil.rmtree(self.folder, ignore_errors=True)
        if self.database:
            self._psql(f"DROP DATABASE IF EXISTS {self.schema} WITH (FORCE)")


def engines():
    names = ["sqlite"]
    if os.environ.get("MOTCUA_TEST_POSTGRES"):
        names.append("postgres")
    return names


class Answer:
    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body

    def json(self):
        return json.loads(self.body)

    def code(self):
        """The refusal's code, or '' where it was none."""
        if self.status < 400:
            return ""
        return self.json().get("code", "")


class Caller:
    """One browser: keeps its cookie, sends CSRF token and idempotency keys."""

    def __init__(self, port):
        self.port, self.cookie, self.csrf = port, None, None

    def send(self, verb, path, body=None, headers=None, key=None, timeout=60):
        out = {"Accept-Language": "vi"}
        if self.cookie:
            out["Cookie"] = self.cookie
        if verb != "GET":
            out["Idempotency-Key"] = key or uuid.uuid4().hex
            if self.csrf:
                out["X-CSRF-Token"] = self.csrf
        if isinstance(body, (dict, list)):
            body = json.dumps(body, ensure_ascii=False).encode()
            out["Content-Type"] = "application/json"
        out.update(headers or {})
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=timeout)
        try:
            connection.request(verb, urllib.parse.quote(path, safe="/?=&%~:.-_+,"), body, out)
            got = connection.getresponse()
            data = got.read()
            for name, value in got.getheaders():
                if name.lower() == "set-cookie":
                    self.cookie = value.split(";")[0]
            return Answer(got.status, dict((k.lower(), v) for k, v in got.getheaders()), data)
        finally:
            connection.close()

    def get(self, path, **more):
        return self.send("GET", path, **more)

    def post(self, path, body=None, **more):
        return self.send("POST", path, body if body is not None else {}, **more)

    def put(self, path, body, **more):
        return self.send("PUT", path, body, **more)

    def log_in(self, account, password):
        answer = self.post("/api/session", {"account": account, "password": password})
        if answer.status == 200:
            self.csrf = answer.json()["csrf_token"]
            self.session = answer.json()
        return answer


class Office:
    """A server with Hà Nội's organisation, the starter catalogue and the demo ward's staff."""

    _templates = {}
    _passwords = {}

    @staticmethod
    def _tell_passwords(printed):
        """Whatever shape the list has: every object with a login and a password."""
        def walk(value):
            if isinstance(value, dict):
                if "login" in value and "password" in value:
                    Office._passwords[value["login"]] = value["password"]
                for inner in value.values():
                    walk(inner)
            elif isinstance(value, list):
                for inner in value:
                    walk(inner)
        walk(json.loads(printed))

    def __init__(self, engine="sqlite", extra=()):
        self.engine = Engine(engine)
        self.extra = list(extra)
        self.process = None
        self._furnish()
        self.start()

    def _furnish(self):
        template = Office._templates.get("sqlite")
        (self.engine.folder / "keys").mkdir(exist_ok=True)
        if self.engine.name == "sqlite" and template:
            shutil.rmtree(self.engine.folder)
            shutil.copytree(template, self.engine.folder)
        else:
            where = dict(data=self.engine.folder, database=self.engine.database)
            motcua("migrate", **where)
            motcua("import", "organisation", **where)
            motcua("import", "starter", **where)
            self._tell_passwords(motcua("user", "demo-passwords", "--json", **where)[1])
            if self.engine.name == "sqlite":
                kept = tempfile.mkdtemp(prefix="motcua-template-")
                shutil.rmtree(kept)
                shutil.copytree(self.engine.folder, kept)
                Office._templates["sqlite"] = kept

    def start(self):
        command = [str(MOTCUA), "serve", "--port", "0", "--data", str(self.engine.folder), *self.extra]
        if self.engine.database:
            command += ["--database", self.engine.database]
        self.log = open(self.engine.folder / "server.log", "ab")
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=self.log, text=True, cwd=ROOT)
        line = self.process.stdout.readline()
        found = re.search(r"http://[\d.]+:(\d+)/", line)
        if not found:
            raise AssertionError("the server did not start: " + (self.engine.folder / "server.log").read_text())
        self.port = int(found[1])

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        self.process.stdout.close()

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            code = self.process.wait(timeout=30)
            self.process.stdout.close()
            return code
        return self.process.returncode if self.process else None

    def close(self):
        self.stop()
        self.log.close()
        self.engine.remove()

    def visitor(self):
        return Caller(self.port)

    def officer(self, account):
        caller = Caller(self.port)
        answer = caller.log_in(account, Office._passwords[account])
        assert answer.status == 200, answer.body
        return caller
