/// The page's own script: it filters, sorts and regroups what is on the page, and opens everything for print.
///
/// It reads attributes and moves elements; it never makes markup from text.
enum ReportScript {
  static let code: StaticString = #"""
    (function () {
      "use strict";
      var byId = function (id) { return document.getElementById(id); };
      var all = function (selector, root) {
        return Array.prototype.slice.call((root || document).querySelectorAll(selector));
      };

      var openTarget = function () {
        var target = location.hash.length > 1 ? byId(location.hash.slice(1)) : null;
        if (!target) { return; }
        all("details.group-box", target).forEach(function (box) { box.open = true; });
      };
      window.addEventListener("hashchange", openTarget);
      openTarget();

      var closed = [];
      window.addEventListener("beforeprint", function () {
        closed = all("details:not([open])");
        closed.forEach(function (box) { box.open = true; });
      });
      window.addEventListener("afterprint", function () {
        closed.forEach(function (box) { box.open = false; });
      });

      var form = byId("filters");
      if (!form) { return; }
      var list = byId("finding-list");
      var findings = all(".finding", list).map(function (element, index) {
        return { element: element, home: element.parentNode, index: index, text: element.textContent.toLowerCase() };
      });
      var groups = all(".group", list);
      var acceptedHead = all(".accepted-head", list);
      var made = document.createElement("div");
      made.hidden = true;
      list.parentNode.insertBefore(made, list.nextSibling);

      var value = function (id) { var field = byId(id); return field ? field.value : ""; };
      var data = function (finding, name) { return finding.element.getAttribute("data-" + name) || ""; };

      var fits = function (finding) {
        var words = value("f-text").toLowerCase().split(/\s+/).filter(Boolean);
        return words.every(function (word) { return finding.text.indexOf(word) >= 0; })
          && ["severity", "type", "client", "state"].every(function (name) {
            var wanted = value("f-" + name);
            return !wanted || data(finding, name) === wanted;
          });
      };

      var compareText = function (left, right) {
        if (left === right) { return 0; }
        if (!left) { return 1; }
        if (!right) { return -1; }
        return left < right ? -1 : 1;
      };
      var compare = function (sort) {
        return function (left, right) {
          var order = 0;
          if (sort === "urgency") { order = Number(data(right, "urgency")) - Number(data(left, "urgency")); }
          if (sort === "due") { order = compareText(data(left, "due"), data(right, "due")); }
          if (sort === "person") { order = data(left, "person").localeCompare(data(right, "person")); }
          if (sort === "seen") { order = compareText(data(left, "seen"), data(right, "seen")); }
          return order || left.index - right.index;
        };
      };

      var asServed = function (shown) {
        findings.forEach(function (finding) { finding.home.appendChild(finding.element); });
        groups.forEach(function (group) {
          var count = all(".finding", group).filter(function (element) { return !element.hidden; }).length;
          group.hidden = count === 0;
          all(".group-box > summary > .count", group).forEach(function (mark) { mark.textContent = String(count); });
        });
        var hasAccepted = shown.some(function (finding) { return data(finding, "state") === "accepted"; });
        acceptedHead.forEach(function (head) { head.hidden = !hasAccepted; });
        list.hidden = false;
        made.hidden = true;
        made.textContent = "";
      };

      var box = function (name, members) {
        var group = document.createElement("div");
        group.className = "group";
        var details = document.createElement("details");
        details.className = "group-box";
        details.open = true;
        var summary = document.createElement("summary");
        var title = document.createElement("span");
        title.className = "group-name";
        title.textContent = name;
        var count = document.createElement("span");
        count.className = "count";
        count.textContent = String(members.length);
        var items = document.createElement("div");
        items.className = "items";
        members.forEach(function (finding) { items.appendChild(finding.element); });
        summary.appendChild(title);
        summary.appendChild(count);
        details.appendChild(summary);
        details.appendChild(items);
        group.appendChild(details);
        return group;
      };

      var regrouped = function (shown, by) {
        made.textContent = "";
        made.className = by === "type" ? "" : "mixed";
        if (by === "none") {
          var items = document.createElement("div");
          items.className = "items";
          shown.forEach(function (finding) { items.appendChild(finding.element); });
          made.appendChild(items);
        } else {
          var names = [];
          var members = new Map();
          shown.forEach(function (finding) {
            var name = data(finding, by) || (by === "person" ? "About nobody in particular" : "No client");
            if (!members.has(name)) { members.set(name, []); names.push(name); }
            members.get(name).push(finding);
          });
          names.forEach(function (name) { made.appendChild(box(name, members.get(name))); });
        }
        list.hidden = true;
        made.hidden = false;
      };

      var apply = function () {
        var sort = value("f-sort");
        var by = value("f-group");
        findings.forEach(function (finding) { finding.element.hidden = !fits(finding); });
        var shown = findings.filter(function (finding) { return !finding.element.hidden; }).sort(compare(sort));
        findings.forEach(function (finding) { finding.home.appendChild(finding.element); });
        if (by === "type" && sort === "urgency") { asServed(shown); } else { regrouped(shown, by); }
        byId("f-count").textContent = shown.length + " of " + findings.length;
        byId("no-match").hidden = shown.length > 0;
      };

      form.hidden = false;
      form.addEventListener("submit", function (event) { event.preventDefault(); });
      form.addEventListener("input", apply);
      form.addEventListener("reset", function () { window.setTimeout(apply, 0); });
      apply();
    })();
    """#
}
