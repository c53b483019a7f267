#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What an administrator changes while dossiers run, in a real browser on the real server: decision models, incidents,
process moves, work that begins itself, delegations, reorganisations; at a desk and on a phone."""
import datetime
import os
import pathlib
import subprocess
import sys
import time
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from office import ROOT, Office, motcua  # noqa: E402

TODAY = datetime.date.today().isoformat()
BEFORE = (datetime.date.today() - datetime.timedelta(days=2)).isoformat()
WARD = "H26.P00070"

# In force until yesterday: what begins today and asks it cannot go on.
EXPIRED = """<definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" name="Chọn bước rà soát">
<decision id="route" name="Chọn bước"><literalExpression><text>"later"</text></literalExpression></decision></definitions>"""


def internal(code, name, starts, steps, *ways):
    """An internal process; `ways` as "from to"."""
    flows = "".join(f'<b:sequenceFlow id="f{n}" sourceRef="{way.split()[0]}" targetRef="{way.split()[1]}"/>'
                    for n, way in enumerate(ways))
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<b:definitions xmlns:b="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:m="urn:motcua:bpmn:1" id="d" targetNamespace="t">
<b:message id="broken" name="hong_may"/>
<b:process id="p" name="{name}" isExecutable="true" m:kind="internal" m:code="{code}">{starts}{steps}<b:endEvent id="e"/>{flows}
</b:process></b:definitions>"""


def task(at, name, role="appraiser"):
    return f'<b:userTask id="{at}" name="{name}" m:role="{role}"/>'


BY_HAND = '<b:startEvent id="s"/>'
DAILY = ('<b:startEvent id="s" name="Đầu ngày"><b:timerEventDefinition><b:timeCycle>R/P1D</b:timeCycle>'
         "</b:timerEventDefinition></b:startEvent>")
WHEN_BROKEN = (f'<b:startEvent id="s" name="Báo hỏng" m:agency="{WARD}">'
               '<b:messageEventDefinition messageRef="broken"/></b:startEvent>')
STUCK = internal("NB.VUONG", "Rà soát theo bảng", BY_HAND,
                 '<b:businessRuleTask id="route" name="Chọn bước" m:model="chon_buoc" m:decision="route" m:result="goes"/>'
                 + task("look", "Rà soát"), "s route", "route look", "look e")
FIRST = internal("NB.CHUYEN", "Rà soát định kỳ", BY_HAND, task("look", "Rà soát") + task("sum", "Tổng hợp"),
                 "s look", "look sum", "sum e")
SECOND = internal("NB.CHUYEN", "Rà soát định kỳ", BY_HAND, task("study", "Rà soát kỹ"), "s study", "study e")
EACH_DAY = internal("NB.NGAY", "Kiểm tra đầu ngày", DAILY, task("look", "Kiểm tra"), "s look", "look e")
ON_MESSAGE = internal("NB.HONG", "Xử lý máy hỏng", WHEN_BROKEN, task("mend", "Sửa máy", "result_desk"), "s mend", "mend e")


class Changes(unittest.TestCase):
    def publish(self, name, bpmn, since=BEFORE):
        path = self.office.engine.folder / f"{name}.bpmn"
        path.write_text(bpmn, "utf-8")
        motcua("process", "publish", path, "--decision", "30/QĐ", "--signed", BEFORE, "--from", since,
               data=self.office.engine.folder)

    def ok(self, answer):
        self.assertEqual(answer.status, 200, answer.body[:400])
        return answer.json() if answer.body else None

    def begin(self, officer, process, title):
        unit = officer.session["places"][0]["unit_id"]
        return self.ok(officer.post("/api/desk/internal-work", {"unit_id": unit, "process_code": process, "title": title}))

    def prepare(self):
        admin, appraiser = self.office.officer("demo.quantri"), self.office.officer("demo.chuyenvien")
        self.ok(admin.post("/api/admin/decision-models", {
            "code": "chon_buoc", "dmn": EXPIRED, "decision_no": "30/QĐ-UBND", "decision_on": BEFORE, "in_force_from": BEFORE}))
        for name, bpmn in (("stuck", STUCK), ("first", FIRST), ("daily", EACH_DAY), ("message", ON_MESSAGE)):
            self.publish(name, bpmn)
        self.ok(admin.post("/api/admin/decision-models/chon_buoc/versions/1/retire", {"from": TODAY, "despite_users": True}))
        for n in range(3):
            self.begin(appraiser, "NB.VUONG", f"Rà soát lần {n + 1}")
        stays = self.begin(appraiser, "NB.CHUYEN", "Rà soát quý trước")["dossier_code"]
        self.begin(appraiser, "NB.CHUYEN", "Rà soát quý này")
        seen = self.ok(appraiser.get(f"/api/desk/dossiers/{stays}"))
        self.ok(appraiser.post(f"/api/desk/dossiers/{stays}/complete", {
            "version": seen["version"], "task_id": seen["tasks"][0]["task_id"], "next_officer_id": None}))
        self.publish("second", SECOND, since=TODAY)
        self.ok(admin.post("/api/admin/messages", {"name": "hong_may", "correlation": "SC-17"}))
        until = time.monotonic() + 30
        while time.monotonic() < until:
            stuck = self.ok(admin.get("/api/admin/incidents"))["items"]
            refused = self.ok(admin.get("/api/admin/occurrences?refused=true"))["items"]
            if len(stuck) == 3 and len(refused) == 1:
                return
            time.sleep(0.2)
        self.fail(f"{stuck} {refused}")

    def test_what_runs_is_changed_through_the_pages_of_the_real_server(self):
        self.office = Office(extra=["--web", "build/web", "--public-rate", "0"])
        try:
            self.prepare()
            done = subprocess.run(
                ["web/run", "look/changes.mjs", f"http://127.0.0.1:{self.office.port}", Office._passwords["demo.quantri"]],
                capture_output=True, text=True, cwd=ROOT, timeout=300,
                env={**os.environ, "CHROMIUM": os.environ.get("CHROMIUM", "/usr/bin/chromium")})
            left = self.office.officer("demo.quantri").get("/api/admin/incidents").json()["items"]
            told = motcua("verify", "--json", check=False, data=self.office.engine.folder)
        finally:
            self.office.close()
        print(done.stdout[-6000:])
        self.assertEqual(done.returncode, 0, done.stdout[-4000:] + done.stderr[-2000:])
        self.assertRegex(done.stdout, r"[1-9]\d* passed, 0 failed")
        self.assertEqual(left, [], "what was tried again went on")
        self.assertEqual(told[0], 0, told[1])


if __name__ == "__main__":
    unittest.main()
