#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A definition from draft to retirement through HTTP, running dossiers that go over to it, and work inside an agency."""
import datetime
import json
import pathlib
import re
import sys
import time
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from office import ROOT, Office, engines, motcua  # noqa: E402

TODAY = datetime.date.today()
DECISION = {"decision_no": "21/QĐ-UBND", "decision_on": TODAY.isoformat(), "in_force_from": TODAY.isoformat()}

INTERNAL = """<?xml version="1.0" encoding="UTF-8"?>
<b:definitions xmlns:b="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:m="urn:motcua:bpmn:1" id="d" targetNamespace="t">
<b:process id="p" name="Xét thi đua, khen thưởng" isExecutable="true" m:code="NB.TEST" m:kind="internal">
<b:startEvent id="s"/><b:userTask id="draft" name="Dự thảo" m:role="appraiser" m:budget="4 working_hour"/>
<b:userTask id="approve" name="Phê duyệt" m:role="leader" m:act="decide"/><b:endEvent id="e"/>
<b:sequenceFlow id="f1" sourceRef="s" targetRef="draft"/><b:sequenceFlow id="f2" sourceRef="draft" targetRef="approve"/>
<b:sequenceFlow id="f3" sourceRef="approve" targetRef="e"/></b:process></b:definitions>"""


def shipped(name):
    return (ROOT / "data" / "processes" / f"{name}.bpmn").read_text("utf-8")


def renamed(bpmn, old, new):
    for name in (" id=", "sourceRef=", "targetRef=", "bpmnElement="):
        bpmn = bpmn.replace(f'{name}"{old}"', f'{name}"{new}"')
    return bpmn.replace(f"flowNodeRef>{old}<", f"flowNodeRef>{new}<")


class ProcessLife(unittest.TestCase):
    engine = None

    @classmethod
    def setUpClass(cls):
        cls.office = Office(cls.engine)
        cls.admin = cls.office.officer("demo.quantri")
        cls.counter = cls.office.officer("demo.quay1")
        cls.appraiser = cls.office.officer("demo.chuyenvien")
        cls.leader = cls.office.officer("demo.lanhdao")

    @classmethod
    def tearDownClass(cls):
        cls.office.close()

    def ok(self, answer, status=200):
        self.assertEqual(answer.status, status, answer.body[:400])
        return answer.json() if answer.body else None

    def approved(self, bpmn):
        draft = self.ok(self.admin.post("/api/admin/process-drafts", {"bpmn": bpmn}))
        at = f"/api/admin/process-drafts/{draft['id']}"
        checked = self.ok(self.admin.post(f"{at}/check", {"version": draft["version"]}))
        errors = [f for f in checked["faults"] if f["severity"] == "error"]
        self.assertEqual(errors, [])
        return self.ok(self.admin.post(f"{at}/approve", {"version": checked["draft"]["version"], **DECISION}))

    def test_a_file_is_judged_while_it_is_drawn(self):
        good = self.ok(self.admin.post("/api/admin/process-check", {"bpmn": shipped("ordinary")}))
        self.assertEqual((good["code"], good["faults"]), ("ordinary", []))
        bad = self.ok(self.admin.post("/api/admin/process-check", {"bpmn": shipped("ordinary").replace(
            'motcua:budget="3 working_hour"', 'motcua:budget="vài ngày"')}))
        self.assertEqual([(f["element"], f["code"]) for f in bad["faults"]], [("appraise", "process.budget_unparsable")])
        self.assertIn("vài ngày", bad["faults"][0]["text"]["vi"])
        none = self.ok(self.admin.post("/api/admin/process-check", {"bpmn": "<a/>"}))
        self.assertEqual([(f["element"], f["code"]) for f in none["faults"]], [("", "process.not_bpmn")])

    def test_b_draft_is_checked_approved_listed_and_retired(self):
        bpmn = shipped("field_check").replace('motcua:code="field_check"', 'motcua:code="draw_test"')
        draft = self.ok(self.admin.post("/api/admin/process-drafts", {"bpmn": bpmn}))
        at = f"/api/admin/process-drafts/{draft['id']}"
        self.assertEqual(self.admin.post(f"{at}/approve", {"version": 1, **DECISION}).code(), "process.draft_unchecked")
        changed = self.ok(self.admin.put(at, {"version": 1, "bpmn": bpmn}))
        self.assertEqual(self.admin.put(at, {"version": 1, "bpmn": bpmn}).code(), "process.draft_stale")
        checked = self.ok(self.admin.post(f"{at}/check", {"version": changed["version"]}))
        self.assertEqual(checked["draft"]["state"], "checked")
        done = self.ok(self.admin.post(f"{at}/approve", {"version": checked["draft"]["version"], **DECISION}))
        self.assertEqual((done["code"], done["version"]), ("draw_test", 1))
        line = [p for p in self.ok(self.admin.get("/api/admin/processes?text=draw test"))["items"] if p["code"] == "draw_test"][0]
        self.assertEqual((line["state"], line["in_force"], line["kind"]), ("in_force", 1, "procedure"))
        file = self.ok(self.admin.get("/api/admin/processes/draw_test/versions/1/bpmn"))
        self.assertEqual(file["bpmn"], bpmn)
        self.assertIn("draw_test", [p["code"] for p in self.ok(self.admin.get("/api/admin/offer-processes"))["items"]])
        day = (TODAY + datetime.timedelta(days=30)).isoformat()
        page = self.ok(self.admin.post("/api/admin/processes/draw_test/versions/1/retire", {"from": day}))
        self.assertEqual(page["versions"][0]["retired_from"], day)
        gone = self.ok(self.admin.post("/api/admin/process-drafts", {"bpmn": bpmn}))
        self.assertEqual(self.admin.post(f"/api/admin/process-drafts/{gone['id']}/discard", {"version": 1}).status, 204)
        self.assertEqual(self.ok(self.admin.get("/api/admin/process-drafts"))["items"], [])

    def test_b_new_versions_of_the_shipped_processes_fit_the_terms_of_what_runs_by_them(self):
        for file in sorted((ROOT / "data" / "processes").glob("*.bpmn")):
            draft = self.ok(self.admin.post("/api/admin/process-drafts", {"bpmn": file.read_text("utf-8")}))
            at = f"/api/admin/process-drafts/{draft['id']}"
            checked = self.ok(self.admin.post(f"{at}/check", {"version": draft["version"]}))
            errors = [(f["element"], f["code"], f["text"]["vi"]) for f in checked["faults"] if f["severity"] == "error"]
            self.assertEqual(errors, [], file.name)
            self.assertEqual(self.admin.post(f"{at}/discard", {"version": checked["draft"]["version"]}).status, 204)

    def received(self, process):
        offers = self.ok(self.admin.get("/api/admin/offers"))["items"]
        ours = {offer["offer"] for offer in offers if offer["process"] == process}
        unit = self.counter.session["places"][0]["unit_id"]
        person = self.counter.post("/api/desk/people", {"unit_id": unit, "person": {
            "kind": "citizen", "name": "Đào Thị Chuyển", "gender": "female", "birth_year": 1990, "addresses": [], "consents": {},
            "identifiers": []}}).json()["person"]
        visit = self.ok(self.counter.post("/api/desk/visits", {"unit_id": unit, "person_id": person, "channel": "direct",
                                                               "on_behalf_of_id": None}))["id"]
        for offer in self.ok(self.counter.get(f"/api/desk/offers?unit_id={unit}"))["items"]:
            if offer["offer_id"] in ours:
                got = self.counter.post(f"/api/desk/visits/{visit}/receive", {
                    "offer_id": offer["offer_id"], "papers": [], "fees": [], "applicant_id": None})
                if got.status == 200:
                    return got.json()["dossier_code"]
        return self.fail(f"nothing is offered by {process}")

    def test_c_running_dossiers_go_over_to_a_new_version(self):
        code = self.received("ordinary")
        motcua("process", "publish", self.file("moved.bpmn", renamed(shipped("ordinary"), "assign", "allot")), "--decision", "9/QĐ",
               "--signed", TODAY.isoformat(), "--from", TODAY.isoformat(), data=self.office.engine.folder,
               database=self.office.engine.database)
        moves = "/api/admin/processes/ordinary/moves"
        ask = {"from": 1, "to": 2, "mapping": [], "reason": "Quyết định 9"}
        seen = self.ok(self.admin.post(f"{moves}/preview", ask))
        self.assertIn((code, "assign", "process.move_element_gone"),
                      [(r["dossier_code"], r["element"], r["code"]) for r in seen["refused"]])
        ask["mapping"] = [{"from": "assign", "to": "allot"}]
        begun = self.ok(self.admin.post(moves, ask))
        for _ in range(100):
            now = [m for m in self.ok(self.admin.get(moves))["items"] if m["id"] == begun["id"]][0]
            if now["ended_at"]:
                break
            time.sleep(0.1)
        self.assertIsNotNone(now["ended_at"])
        self.assertGreaterEqual(now["moved"], 1)
        dossier = self.ok(self.counter.get(f"/api/desk/dossiers/{code}"))
        self.assertEqual((dossier["process_version"], dossier["tasks"][0]["step"]), (2, "allot"))
        self.assertEqual(self.ok(self.admin.get(f"/api/admin/process-moves/{begun['id']}/refusals"))["items"], [])
        told = motcua("process", "move", "ordinary", "--from", "2", "--to", "1", "--map", "allot=assign", "--dry-run", "--json",
                      data=self.office.engine.folder, database=self.office.engine.database)[1]
        self.assertGreaterEqual(json.loads(told)["moved"], 1)

    def file(self, name, text):
        path = self.office.engine.folder / name
        path.write_text(text, "utf-8")
        return path

    def test_d_work_inside_an_agency_has_the_same_lists_and_is_shown_to_nobody_outside(self):
        self.approved(INTERNAL)
        unit = self.appraiser.session["places"][0]["unit_id"]
        listed = self.ok(self.appraiser.get(f"/api/desk/internal-processes?unit_id={unit}&text=thi dua"))["items"]
        self.assertEqual([one["code"] for one in listed], ["NB.TEST"])
        begun = self.ok(self.appraiser.post("/api/desk/internal-work", {
            "unit_id": unit, "process_code": "NB.TEST", "title": "Xét thi đua quý IV"}))
        code = begun["dossier_code"]
        self.assertTrue(re.search(r"\.NB-\d{6}-\d{4}$", code), code)
        rows = self.ok(self.appraiser.post("/api/desk/work", {"where": {"list": "unit"}, "text": "xet thi dua"}))["items"]
        self.assertIn((code, "Xét thi đua quý IV"), [(row["dossier_code"], row["applicant_name"]) for row in rows])
        dossier = self.ok(self.appraiser.get(f"/api/desk/dossiers/{code}"))
        self.assertEqual((dossier["channel"], dossier["due_at"], dossier["follow_token"]), ("internal", None, ""))
        refused = self.appraiser.post(f"/api/desk/dossiers/{code}/ask-supplement", {
            "version": dossier["version"], "papers": [{"code": "", "name": "x", "originals": 1, "copies": 0, "file_ids": []}], "reason": "x"})
        self.assertEqual(refused.code(), "dossier.internal_work")
        self.assertEqual(self.office.visitor().post("/api/portal/follow", {"code": code}).status, 404)
        for caller in (self.appraiser, self.leader):
            now = self.ok(caller.get(f"/api/desk/dossiers/{code}"))
            self.ok(caller.post(f"/api/desk/dossiers/{code}/complete", {"version": now["version"], "task_id": now["tasks"][0]["task_id"], "next_officer_id": None}))
        self.assertEqual(self.ok(self.leader.get(f"/api/desk/dossiers/{code}"))["status"], "finished")
        other = self.ok(self.appraiser.post("/api/desk/internal-work", {
            "unit_id": unit, "process_code": "NB.TEST", "title": "Nhầm"}))["dossier_code"]
        ended = self.ok(self.appraiser.post(f"/api/desk/dossiers/{other}/end-internal", {"version": 1, "reason": "Nhầm"}))
        self.assertEqual(ended["status"], "stopped")

    def test_e_work_inside_an_agency_begins_by_a_message_and_by_the_clock(self):
        begins = INTERNAL.replace("NB.TEST", "NB.TIN").replace("<b:process", '<b:message id="m" name="su_co"/><b:process', 1).replace(
            '<b:startEvent id="s"/>', '<b:startEvent id="s" name="Có sự cố" m:agency="= agency">'
            '<b:messageEventDefinition messageRef="m"/></b:startEvent>')
        procedure = begins.replace(' m:kind="internal"', "").replace("NB.TIN", "tt").replace(
            "<b:userTask", '<b:startEvent id="n"/><b:sequenceFlow id="f0" sourceRef="n" targetRef="draft"/><b:userTask', 1)
        told = self.ok(self.admin.post("/api/admin/process-drafts", {"bpmn": procedure}))
        told = self.ok(self.admin.post(f"/api/admin/process-drafts/{told['id']}/check", {"version": told["version"]}))
        self.assertIn("process.start_without_applicant", [f["code"] for f in told["faults"]])
        self.approved(begins)
        unit = self.appraiser.session["places"][0]["unit_id"]
        offered = self.ok(self.appraiser.get(f"/api/desk/internal-processes?unit_id={unit}&text=thi dua"))["items"]
        self.assertNotIn("NB.TIN", [one["code"] for one in offered], "nobody begins it by hand")
        sent = self.ok(self.admin.post("/api/admin/messages", {"name": "su_co", "correlation": "SC-17", "facts": {"agency": "H26.P00070"}}))
        self.assertEqual((sent["waiting"], sent["begins"]), (0, 1))
        self.assertIn("(SC-17)", self.begun("co su co")["applicant_name"])
        soon = (datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(seconds=5)).strftime("%Y-%m-%dT%H:%M:%SZ")
        self.approved(begins.replace("NB.TIN", "NB.GIO").replace("Có sự cố", "Đến giờ họp").replace('"= agency"', '"H26.P00070"').replace(
            '<b:messageEventDefinition messageRef="m"/>',
            f"<b:timerEventDefinition><b:timeDate>{soon}</b:timeDate></b:timerEventDefinition>"))
        code = self.begun("den gio hop")["dossier_code"]
        begins = self.ok(self.admin.get("/api/admin/starts?process=NB.GIO"))["items"]
        self.assertEqual([(one["trigger"], one["next_at"]) for one in begins], [("timer", None)])
        came = self.ok(self.admin.get("/api/admin/occurrences?process=NB.GIO"))["items"]
        self.assertEqual([(one["dossier_code"], one["is_over"], one["code"]) for one in came], [(code, True, "")])
        seen = self.ok(self.appraiser.get(f"/api/desk/dossiers/{code}"))
        self.assertEqual(seen["events"][0]["note"], "Đến giờ họp")

    def begun(self, words):
        for _ in range(300):
            rows = self.ok(self.appraiser.post("/api/desk/work", {"where": {"list": "unit"}, "text": words}))["items"]
            if rows:
                self.assertEqual(len(rows), 1)
                return rows[0]
            time.sleep(0.1)
        return self.fail(f"nothing began: {words}")

    def test_f_everything_is_as_the_log_makes_it(self):
        code, out, _ = motcua("verify", data=self.office.engine.folder, database=self.office.engine.database, check=False)
        self.assertEqual(code, 0, out)


def load_tests(loader, standard, pattern):
    suite = unittest.TestSuite()
    for engine in engines():
        case = type(f"ProcessLife_{engine}", (ProcessLife,), {"engine": engine, "__module__": __name__})
        suite.addTests(loader.loadTestsFromTestCase(case))
    return suite


if __name__ == "__main__":
    unittest.main()
