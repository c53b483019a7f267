#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Decision models through HTTP: published, tried, asked by a process's business rule task and by an offer's fees."""
import datetime
import json
import pathlib
import sys
import time
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from office import ROOT, Office, engines, motcua  # noqa: E402

TODAY = datetime.date.today().isoformat()
DECISION = {"decision_no": "30/QĐ-UBND", "decision_on": TODAY, "in_force_from": TODAY}
DMN = 'xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/"'

QUESTION = {"name": "Hộ nghèo", "type": "boolean", "kind": "boolean", "label": "Thuộc hộ nghèo", "label_en": "Is a poor household",
            "choices": []}

ROUTING = f"""<definitions {DMN} name="Phân tuyến"><inputData id="i" name="case_code"/><decision id="route" name="route">
<informationRequirement><requiredInput href="#i"/></informationRequirement><decisionTable hitPolicy="FIRST">
<input><inputExpression><text>case_code</text></inputExpression></input><output/>
<rule><description>Có yếu tố nước ngoài</description><inputEntry><text>"abroad"</text></inputEntry>
<outputEntry><text>"reception"</text></outputEntry></rule>
<rule><inputEntry><text>"odd"</text></inputEntry><outputEntry><text>null</text></outputEntry></rule>
<rule><inputEntry><text>-</text></inputEntry><outputEntry><text>"competent"</text></outputEntry></rule>
</decisionTable></decision></definitions>"""

FEES = f"""<definitions {DMN} xmlns:m="urn:motcua:dmn:1" name="Lệ phí thử"><inputData id="y" name="Hộ nghèo" label="Thuộc hộ nghèo" m:label_en="Is a poor household"><variable name="Hộ nghèo" typeRef="boolean"/></inputData>
<decision id="fees" name="Lệ phí"><informationRequirement><requiredInput href="#y"/></informationRequirement>
<decisionTable hitPolicy="UNIQUE"><input><inputExpression><text>Hộ nghèo</text></inputExpression></input>
<output name="name"/><output name="amount"/><output name="ground"/>
<rule><description>Miễn cho hộ nghèo</description><inputEntry><text>true</text></inputEntry><outputEntry><text>"Lệ phí"</text></outputEntry>
<outputEntry><text>0</text></outputEntry><outputEntry><text>"Luật Phí và lệ phí"</text></outputEntry></rule>
<rule><description>Thu đủ</description><inputEntry><text>false</text></inputEntry><outputEntry><text>"Lệ phí"</text></outputEntry>
<outputEntry><text>30000</text></outputEntry><outputEntry><text>null</text></outputEntry></rule></decisionTable></decision></definitions>"""

PROCESS = """<?xml version="1.0" encoding="UTF-8"?>
<b:definitions xmlns:b="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:m="urn:motcua:bpmn:1" id="d" targetNamespace="t">
<b:process id="p" name="Theo bảng quyết định" isExecutable="true" m:code="by_rules"><b:startEvent id="s"/>
<b:userTask id="receive" name="Tiếp nhận" m:role="counter_officer" m:agency="reception" m:act="receive"/>
<b:businessRuleTask id="route" name="Phân tuyến" m:model="routing" m:decision="route" m:result="goes_to" m:agency="competent"/>
<b:exclusiveGateway id="which" default="f4"/>
<b:userTask id="at_home" name="Thẩm định tại phường" m:role="appraiser" m:agency="competent"/>
<b:userTask id="at_counter" name="Giải quyết tại quầy" m:role="counter_officer" m:agency="reception"/>
<b:userTask id="sign" name="Ký" m:role="leader" m:agency="competent" m:act="decide" m:businessEnd="true"/>
<b:userTask id="give" name="Trả" m:role="result_desk" m:agency="reception" m:act="return"/><b:endEvent id="e"/>
<b:sequenceFlow id="f1" sourceRef="s" targetRef="receive"/><b:sequenceFlow id="f2" sourceRef="receive" targetRef="route"/>
<b:sequenceFlow id="f3" sourceRef="route" targetRef="which"/><b:sequenceFlow id="f4" sourceRef="which" targetRef="at_home"/>
<b:sequenceFlow id="f5" sourceRef="which" targetRef="at_counter"><b:conditionExpression>goes_to = "reception"</b:conditionExpression>
</b:sequenceFlow><b:sequenceFlow id="f6" sourceRef="at_home" targetRef="sign"/>
<b:sequenceFlow id="f7" sourceRef="at_counter" targetRef="sign"/><b:sequenceFlow id="f8" sourceRef="sign" targetRef="give"/>
<b:sequenceFlow id="f9" sourceRef="give" targetRef="e"/></b:process></b:definitions>"""


class Rules(unittest.TestCase):
    engine = None

    @classmethod
    def setUpClass(cls):
        cls.office = Office(cls.engine)
        cls.admin = cls.office.officer("demo.quantri")
        cls.counter = cls.office.officer("demo.quay1")
        cls.unit = cls.counter.session["places"][0]["unit_id"]

    @classmethod
    def tearDownClass(cls):
        cls.office.close()

    def ok(self, answer, status=200):
        self.assertEqual(answer.status, status, answer.body[:400])
        return answer.json() if answer.body else None

    def publish(self, code, dmn):
        return self.ok(self.admin.post("/api/admin/decision-models", {"code": code, "dmn": dmn, **DECISION}))

    def test_a_model_is_published_listed_tried_given_back_and_retired(self):
        done = self.publish("fees_test", FEES)
        self.assertEqual((done["version"], done["is_new"]), (1, True))
        self.assertFalse(self.publish("fees_test", FEES)["is_new"])
        line = [m for m in self.ok(self.admin.get("/api/admin/decision-models"))["items"] if m["code"] == "fees_test"][0]
        self.assertEqual((line["state"], line["in_force"]), ("in_force", 1))
        page = self.ok(self.admin.get("/api/admin/decision-models/fees_test"))
        self.assertEqual(page["decisions"][0]["inputs"], [{"name": "Hộ nghèo", "type": "boolean"}])
        at = "/api/admin/decision-models/fees_test/versions/1"
        self.assertEqual(self.ok(self.admin.get(f"{at}/dmn"))["dmn"], FEES)
        tried = self.ok(self.admin.post(f"{at}/try", {"decision": "fees", "inputs": '{"Hộ nghèo": true}'}))
        self.assertEqual([(r["rule"], r["text"]) for r in tried["matched"]], [(1, "Miễn cho hộ nghèo")])
        self.assertIn('"amount":0', tried["value"])
        self.assertEqual(self.admin.post(f"{at}/try", {"decision": "none"}).code(), "rules.decision_unknown")
        self.assertEqual(self.admin.get("/api/admin/decision-models/none").code(), "process.model_unknown")
        wrong = self.admin.post("/api/admin/decision-models", {"code": "phí", "dmn": FEES, **DECISION})
        self.assertEqual(wrong.code(), "process.model_code_wrong")
        soon = (datetime.date.today() + datetime.timedelta(days=9)).isoformat()
        ended = self.ok(self.admin.post(f"{at}/retire", {"from": soon}))
        self.assertEqual(ended["versions"][0]["retired_from"], soon)
        self.assertEqual(self.counter.get("/api/admin/decision-models").status, 403)

    def received(self, answers, **more):
        person = self.ok(self.counter.post("/api/desk/people", {"unit_id": self.unit, "person": {
            "kind": "citizen", "name": "Đỗ Thị Quy Tắc", "gender": "female", "birth_year": 1990, "addresses": [], "consents": {},
            "identifiers": []}}))["person"]
        visit = self.ok(self.counter.post("/api/desk/visits", {"unit_id": self.unit, "person_id": person, "channel": "direct",
                                                               "on_behalf_of_id": None}))["id"]
        return self.counter.post(f"/api/desk/visits/{visit}/receive", {
            "offer_id": self.offer, "papers": [], "fees": [], "applicant_id": None, "answers": answers, **more})

    def waits_at(self, code):
        for _ in range(100):
            dossier = self.ok(self.counter.get(f"/api/desk/dossiers/{code}"))
            if dossier["tasks"][0]["step"] != "route" or dossier["incidents"]:
                break
            time.sleep(0.1)
        return dossier

    def ask_ahead(self):
        """Anybody may ask before he comes: the same questions, the same fee and ground as at the counter."""
        anybody = self.office.visitor()
        ask = {"offer_id": self.offer, "channel": "direct"}
        first = self.ok(anybody.post("/api/portal/rules", ask))
        self.assertEqual(first["questions"], [QUESTION])
        self.assertIsNone(first["fees_by"])
        missing = anybody.post("/api/portal/rules", {**ask, "decide": True})
        self.assertEqual((missing.status, missing.code(), missing.json()["field"]), (400, "dossier.rules_unanswered", "answers.Hộ nghèo"))
        wrong = anybody.post("/api/portal/rules", {**ask, "answers": '{"Hộ nghèo": 1}'})
        self.assertEqual((wrong.code(), wrong.json()["field"]), ("dossier.answer_wrong", "answers.Hộ nghèo"))
        self.assertIn("Thuộc hộ nghèo", wrong.json()["text"]["vi"])
        told = self.ok(anybody.post("/api/portal/rules", {**ask, "answers": '{"Hộ nghèo": true}', "decide": True}))
        self.assertEqual([(f["amount"], f["ground"]) for f in told["fees"]], [(0, "Luật Phí và lệ phí")])
        self.assertEqual([(r["rule"], r["text"]) for r in told["fees_by"]["rules"]], [(1, "Miễn cho hộ nghèo")])
        self.assertEqual(anybody.post("/api/portal/rules", {**ask, "channel": "pigeon"}).status, 400)
        none = "00000000-0000-7000-8000-000000000000"
        self.assertEqual(anybody.post("/api/portal/rules", {**ask, "offer_id": none}).code(), "catalogue.offer_unknown")

    def test_c_the_shipped_rules_of_business_households_are_asked_ahead(self):
        anybody = self.office.visitor()
        page = self.ok(anybody.get("/api/procedures/1.001612"))
        offer = [o for o in page["offers"] if o["rules"]["fees"]][0]["offer"]
        asked = self.ok(anybody.post("/api/portal/rules", {"offer_id": offer, "channel": "online"}))["questions"]
        self.assertEqual([(q["name"], q["label_en"], [c["value"] for c in q["choices"]]) for q in asked][0],
                         ("applicant_kind", "The applicant is", ["citizen", "organisation"]))
        self.assertTrue(all(q["kind"] == "boolean" for q in asked[1:]), asked)
        answers = json.dumps({q["name"]: "citizen" if q["choices"] else False for q in asked}, ensure_ascii=False)
        told = self.ok(anybody.post("/api/portal/rules", {"offer_id": offer, "channel": "direct", "answers": answers, "decide": True}))
        self.assertEqual([f["amount"] for f in told["fees"]], [150000])
        self.assertEqual([p["name"] for p in told["papers"]], ["Giấy đề nghị đăng ký hộ kinh doanh"])

    def test_b_process_and_offer_go_by_rules(self):
        faults = self.ok(self.admin.post("/api/admin/process-drafts", {"bpmn": PROCESS}))
        at = f"/api/admin/process-drafts/{faults['id']}"
        checked = self.ok(self.admin.post(f"{at}/check", {"version": 1}))
        self.assertIn(("route", "process.model_not_in_force"), [(f["element"], f["code"]) for f in checked["faults"]])
        self.publish("routing", ROUTING)
        self.publish("fees_of_offer", FEES)
        checked = self.ok(self.admin.post(f"{at}/check", {"version": checked["draft"]["version"]}))
        self.ok(self.admin.post(f"{at}/approve", {"version": checked["draft"]["version"], **DECISION}))
        offer = [o for o in self.ok(self.admin.get("/api/admin/offers"))["items"] if o["code"] == "1.000894"][0]
        set_to = f"/api/admin/offers/{offer['offer']}"
        offer = self.ok(self.admin.post(f"{set_to}/process", {"version": offer["offer_version"], "process_code": "by_rules"}))
        no = self.admin.post(f"{set_to}/rules", {"version": offer["offer_version"], "rules": {"fees": "routing", "papers": ""}})
        self.assertEqual(no.code(), "catalogue.rules_unknown")
        offer = self.ok(self.admin.post(f"{set_to}/rules", {"version": offer["offer_version"],
                                                            "rules": {"fees": "fees_of_offer", "papers": ""}}))
        type(self).offer = offer["offer"]
        shown = [o for o in self.ok(self.counter.get(f"/api/desk/offers?unit_id={self.unit}"))["items"]
                 if o["offer_id"] == self.offer][0]
        self.assertTrue(shown["by_rules"])
        asked = self.ok(self.counter.post("/api/desk/rules", {"unit_id": self.unit, "offer_id": self.offer, "channel": "direct",
                                                              "applicant_id": None}))
        self.assertEqual(asked["questions"], [QUESTION])
        self.ask_ahead()
        for answers, code in ((None, "dossier.rules_unanswered"), ('{"Hộ nghèo": "có"}', "dossier.answer_wrong")):
            refused = self.received(answers)
            self.assertEqual((refused.code(), refused.json()["field"]), (code, "answers.Hộ nghèo"))
        got = self.ok(self.received('{"Hộ nghèo": true}', case_code="abroad"))
        self.assertEqual(got["fee"], 0)
        dossier = self.waits_at(got["dossier_code"])
        self.assertEqual(dossier["tasks"][0]["step"], "at_counter")
        self.assertEqual(dossier["fees"][0]["ground"], "Luật Phí và lệ phí")
        got = self.ok(self.received('{"Hộ nghèo": false}', case_code="home"))
        self.assertEqual(got["fee"], 30000)
        self.assertEqual(self.waits_at(got["dossier_code"])["tasks"][0]["step"], "at_home")
        fees = [{"code": "x", "name": "Lệ phí", "amount": 8000}]
        self.assertEqual(self.received('{"Hộ nghèo": false}', fees=fees).code(), "dossier.fees_differ")
        odd = self.ok(self.received('{"Hộ nghèo": false}', case_code="odd"))
        self.assertEqual(self.waits_at(odd["dossier_code"])["incidents"][0]["why"], "process.decision_null")
        told = motcua("verify", data=self.office.engine.folder, database=self.office.engine.database)
        self.assertEqual(told[0], 0, told[1] + told[2])


def load_tests(loader, standard, pattern):
    suite = unittest.TestSuite()
    for engine in engines():
        case = type(f"Rules_{engine}", (Rules,), {"engine": engine, "__module__": __name__})
        suite.addTests(loader.loadTestsFromTestCase(case))
    return suite


if __name__ == "__main__":
    unittest.main()
