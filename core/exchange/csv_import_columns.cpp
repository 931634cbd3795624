// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_import_columns.h"

#include "core/exchange/csv_import_operations.h"
#include "core/exchange/import_names.h"

#include <QRegularExpression>

namespace fairlead {

namespace {

constexpr ImportKind tableKinds[] = {
    ImportKind::People,     ImportKind::Items,     ImportKind::Leave,          ImportKind::Dependencies,
    ImportKind::KpiSamples, ImportKind::Incidents, ImportKind::Vulnerabilities};

/// Other words for a field, as programs that people plan with write them.
struct Synonyms {
    ImportKind kind;
    const char *target;
    const char *words; ///< parted by |
};

constexpr Synonyms synonyms[] = {
    {ImportKind::People, "key", "person key|person id"},
    {ImportKind::People, "name", "full name|person|employee|employee name|display name|member|people"},
    {ImportKind::People, "role", "job title|position|title|function"},
    {ImportKind::People, "level", "grade|seniority|career level"},
    {ImportKind::People, "team", "team|squad|group|department|team name"},
    {ImportKind::People, "site", "location|office|city"},
    {ImportKind::People, "week", "week|pattern|work pattern|working days|work week|working pattern"},
    {ImportKind::People, "role_share", "share|role share|fte|availability|capacity|allocation|roadmap share"},
    {ImportKind::People, "start", "start date|joined|join date|hire date|hired|from|first day"},
    {ImportKind::People, "end", "end date|leaving date|leaves|to|last day|until"},
    {ImportKind::People, "on_call_eligible", "on call eligible|oncall|on duty"},
    {ImportKind::People, "external_id",
     "e mail|email|mail|e mail address|email address|employee number|user|login|id"},
    {ImportKind::People, "manager", "line manager|reports to|boss"},
    {ImportKind::People, "skills", "skill|skill levels|competencies|competences"},
    {ImportKind::Leave, "person", "name|employee|who|full name|person key|employee name|member"},
    {ImportKind::Leave, "from", "start|start date|first day|begin|begins|date from|from date"},
    {ImportKind::Leave, "to", "end|end date|last day|until|ends|date to|to date"},
    {ImportKind::Leave, "fraction", "fraction|part|part of day|share|portion|half day|day part"},
    {ImportKind::Leave, "kind", "type|leave type|absence type|category|reason"},
    {ImportKind::Leave, "external_id", "uid|id|reference|request|request id"},
    {ImportKind::Items, "key", "issue key|ticket|item key|work item id|item"},
    {ImportKind::Items, "title", "name|summary|task|task name|subject|work item|feature|description short"},
    {ImportKind::Items, "plan", "plan key|quarter"},
    {ImportKind::Items, "team", "squad|team name|group"},
    {ImportKind::Items, "kind", "type|issue type|work type|item type"},
    {ImportKind::Items, "investment", "investment|investment class|category"},
    {ImportKind::Items, "objective", "goal|epic|okr|objective key"},
    {ImportKind::Items, "optimistic", "best case|best|low|o"},
    {ImportKind::Items, "effort",
     "estimate|days|effort days|person days|most likely|m|estimated days|work|size"},
    {ImportKind::Items, "pessimistic", "worst case|worst|high|p"},
    {ImportKind::Items, "staffing", "people|headcount|persons"},
    {ImportKind::Items, "duration", "duration days|working days"},
    {ImportKind::Items, "not_before", "earliest start|start no earlier than|start|start date|planned start"},
    {ImportKind::Items, "deadline", "due|due date|end date|finish by|target date|deadline date"},
    {ImportKind::Items, "hard_deadline", "deadline is hard|hard"},
    {ImportKind::Items, "cost_of_delay", "cod|cost of delay per week"},
    {ImportKind::Items, "outcome", "expected outcome|benefit|value"},
    {ImportKind::Items, "acceptance", "acceptance criteria|done when"},
    {ImportKind::Items, "external_id", "issue id|id|external key|uid"},
    {ImportKind::Items, "url", "url|issue url|web link"},
    {ImportKind::Items, "state", "status|stage"},
    {ImportKind::Items, "actual_start", "actual start|started on|start actual"},
    {ImportKind::Items, "actual_finish", "actual finish|finished on|resolved|done on|completed|closed at"},
    {ImportKind::Items, "remaining", "remaining|remaining days|days left"},
    {ImportKind::Items, "notes", "description|comment|comments|note"},
    {ImportKind::Items, "dependencies",
     "depends on|predecessors|predecessor|blocked by|waits for|dependency|after"},
    {ImportKind::Dependencies, "predecessor", "pred|from|before|source|blocks|blocker|predecessor key"},
    {ImportKind::Dependencies, "successor", "succ|to|after|target|item|blocked|successor key"},
    {ImportKind::Dependencies, "type", "link type|dependency type|relation|link"},
    {ImportKind::Dependencies, "lag", "lag days|delay|lag working days|offset"},
    {ImportKind::Dependencies, "lag_calendar", "lag calendar|lag in"},
    {ImportKind::Dependencies, "note", "comment|notes|description|reason"},
    {ImportKind::Services, "name", "service|service name|component"},
    {ImportKind::Services, "team", "team|owner team|squad"},
    {ImportKind::Services, "repository", "repo|repository url"},
    {ImportKind::Pages, "external_id", "incident number|alert id|number"},
    {ImportKind::Pages, "at", "created at|created on|created|triggered at|time"},
    {ImportKind::Pages, "service", "service name"},
    {ImportKind::Pages, "resolved_at", "resolved on|closed at"},
    {ImportKind::Pages, "rule", "alert|alert name|alertname"},
    {ImportKind::ServiceDays, "on", "date"},
    {ImportKind::ServiceDays, "slo", "slo"},
    {ImportKind::ServiceDays, "events", "total|valid events|requests"},
    {ImportKind::ServiceDays, "bad_events", "errors|failed"},
    {ImportKind::Incidents, "external_id", "number|incident number|incident id|issue key"},
    {ImportKind::Incidents, "title", "short description|summary|description"},
    {ImportKind::Incidents, "severity", "priority|sev"},
    {ImportKind::Incidents, "service", "business service|cmdb ci|service name|affected service"},
    {ImportKind::Incidents, "started_at", "started|start time|impact start|opened at|opened|created at"},
    {ImportKind::Incidents, "detected_at", "detected"},
    {ImportKind::Incidents, "restored_at", "resolved at|resolved|end time|mitigated at"},
    {ImportKind::Incidents, "closed_at", "closed"},
    {ImportKind::Deployments, "external_id", "run id|deployment id|id|cicd deployment id"},
    {ImportKind::Deployments, "at", "finished date|finished at|deployed at|time|date"},
    {ImportKind::Deployments, "service", "service name|application|repository"},
    {ImportKind::Deployments, "outcome", "result|status"},
    {ImportKind::Defects, "external_id", "issue key|id|key|bug id"},
    {ImportKind::Defects, "title", "summary|bug"},
    {ImportKind::Defects, "on", "created|created at|reported|date"},
    {ImportKind::Defects, "escaped", "escaped|production|in production"},
    {ImportKind::Defects, "severity", "priority|sev"},
    {ImportKind::Vulnerabilities, "external_id", "id|cve|finding id|identifier"},
    {ImportKind::Vulnerabilities, "title", "summary|vulnerability|name"},
    {ImportKind::Vulnerabilities, "service", "service name|project|repository"},
    {ImportKind::Vulnerabilities, "found_on", "found|created at|published|introduced"},
    {ImportKind::Vulnerabilities, "due", "due date|fix by"},
    {ImportKind::Vulnerabilities, "fixed_on", "fixed at|resolved"},
    {ImportKind::Costs, "account", "subaccountid|sub account id|account id"},
    {ImportKind::Costs, "month", "billingperiodstart|billing period start|chargeperiodstart|period"},
    {ImportKind::Costs, "cost", "billedcost|billed cost|effectivecost|amount"},
    {ImportKind::KpiSamples, "kpi", "k|kpi key|metric"},
    {ImportKind::KpiSamples, "scope", "team|service|tier|for"},
    {ImportKind::KpiSamples, "from", "period|month|week|date|quarter"},
    {ImportKind::KpiSamples, "numerator", "num"},
    {ImportKind::KpiSamples, "denominator", "den|denom"},
    {ImportKind::KpiSamples, "count", "n"},
};

/// A header without case, underscores, signs and what stands in brackets.
QString tidy(const QString &header)
{
    static const QRegularExpression brackets(QStringLiteral("[(\\[][^)\\]]*[)\\]]"));
    static const QRegularExpression signs(QStringLiteral("[\\s_\\-./:#*%?]+"));
    QString text = header;
    text.remove(brackets);
    text.replace(signs, QStringLiteral(" "));
    return folded(text);
}

HeaderUnit unitOf(const QString &header)
{
    static const QRegularExpression hours(QStringLiteral("\\b(h|hrs?|hours?|std|stunden|heures|horas)\\b"),
                                          QRegularExpression::CaseInsensitiveOption);
    if (header.contains(u'%'))
        return HeaderUnit::Percent;
    return hours.match(header).hasMatch() ? HeaderUnit::Hours : HeaderUnit::None;
}

template <class Row> void addFields(std::vector<ImportTarget> &targets)
{
    for (const Field<Row> &field : Row::fields()) {
        if (!field.isInternal)
            targets.push_back({QLatin1String(field.key), field.title(), field.isRequired});
    }
}

QString englishLabel(ImportKind kind, const QString &target)
{
    QString label;
    const auto look = [&]<class Row>() {
        for (const Field<Row> &field : Row::fields()) {
            if (target == QLatin1String(field.key))
                label = QLatin1String(field.label);
        }
    };
    switch (kind) {
    case ImportKind::People:
        look.operator()<Person>();
        break;
    case ImportKind::Leave:
        look.operator()<Leave>();
        break;
    case ImportKind::Items:
        look.operator()<Item>();
        break;
    default:
        if (!withOperationsRow(kind, look))
            look.operator()<Dependency>();
        break;
    }
    return label;
}

constexpr int exact = 3;
constexpr int similar = 2;

/// Every spelling of the targets of a kind, with how well it fits.
QHash<QString, std::pair<QString, int>> spellings(ImportKind kind, const std::vector<ImportTarget> &targets)
{
    QHash<QString, std::pair<QString, int>> found;
    const auto add = [&](const QString &words, const QString &target, int score) {
        const QString key = tidy(words);
        if (!key.isEmpty() && !found.contains(key))
            found.insert(key, {target, score});
    };
    for (const ImportTarget &target : targets) {
        add(target.title, target.key, exact);
        add(englishLabel(kind, target.key), target.key, exact);
        add(target.key, target.key, exact);
    }
    for (const Synonyms &each : synonyms) {
        if (each.kind != kind)
            continue;
        for (const QString &word : QString(QLatin1String(each.words)).split(u'|'))
            add(word, QLatin1String(each.target), similar);
    }
    return found;
}

bool takesSeveral(const QString &target)
{
    return target == skillsTarget || target == dependenciesTarget;
}

} // namespace

qsizetype ColumnMapping::columnOf(QStringView target) const
{
    for (const MappedColumn &column : columns) {
        if (column.target == target)
            return column.index;
    }
    return -1;
}

std::vector<ImportTarget> importTargets(ImportKind kind)
{
    std::vector<ImportTarget> targets;
    switch (kind) {
    case ImportKind::People:
        addFields<Person>(targets);
        targets.push_back({skillsTarget, Text::tr("Skills"), false});
        break;
    case ImportKind::Leave:
        addFields<Leave>(targets);
        break;
    case ImportKind::Items:
        addFields<Item>(targets);
        targets.push_back({dependenciesTarget, Text::tr("Dependencies"), false});
        break;
    case ImportKind::Dependencies:
        addFields<Dependency>(targets);
        break;
    default:
        withOperationsRow(kind, [&]<class Row>() {
            for (const Field<Row> &field : Row::fields()) {
                if (isReadFromTables(kind, field))
                    targets.push_back({QLatin1String(field.key), field.title(), field.isRequired});
            }
        });
        if (kind == ImportKind::KpiSamples) {
            targets.push_back({kpiTarget, Text::tr("KPI"), true});
            targets.push_back({scopeTarget, Text::tr("Scope"), false});
        }
        break;
    }
    for (ImportTarget &target : targets) { // keys are made where a file has none
        if (target.key == QLatin1String("key"))
            target.isRequired = false;
    }
    return targets;
}

ColumnMapping mapColumns(ImportKind kind, const QStringList &header,
                         const QMap<qsizetype, QString> &overrides)
{
    const std::vector<ImportTarget> targets = importTargets(kind);
    const auto known = spellings(kind, targets);
    ColumnMapping mapping;
    mapping.kind = kind;
    QSet<QString> taken;
    for (qsizetype i = 0; i < header.size(); ++i) {
        mapping.columns.push_back({i, {}, unitOf(header[i])});
        const QString wanted = overrides.value(i);
        const bool exists =
            std::ranges::any_of(targets, [&](const ImportTarget &target) { return target.key == wanted; });
        if (exists && (takesSeveral(wanted) || !taken.contains(wanted))) {
            mapping.columns.back().target = wanted;
            taken.insert(wanted);
        }
    }
    for (const int wanted : {exact, similar}) {
        for (qsizetype i = 0; i < header.size(); ++i) {
            MappedColumn &column = mapping.columns[size_t(i)];
            const auto [target, score] = known.value(tidy(header[i]), {QString(), 0});
            if (score != wanted || !column.target.isEmpty() || overrides.contains(i)
                || (taken.contains(target) && !takesSeveral(target)))
                continue;
            column.target = target;
            taken.insert(target);
            mapping.score += score;
        }
    }
    return mapping;
}

QStringList missingTargets(const ColumnMapping &mapping)
{
    QStringList missing;
    for (const ImportTarget &target : importTargets(mapping.kind)) {
        if (target.isRequired && mapping.columnOf(target.key) < 0)
            missing.append(target.title);
    }
    return missing;
}

ImportKind recognisedKind(const QStringList &header)
{
    ImportKind best = ImportKind::Automatic;
    int score = 0;
    for (const ImportKind kind : tableKinds) {
        const ColumnMapping mapping = mapColumns(kind, header, {});
        if (mapping.score > score && missingTargets(mapping).isEmpty()) {
            score = mapping.score;
            best = kind;
        }
    }
    return best;
}

ImportKind nearestKind(const QStringList &header)
{
    ImportKind best = ImportKind::Automatic;
    int score = 0;
    for (const ImportKind kind : tableKinds) {
        const ColumnMapping mapping = mapColumns(kind, header, {});
        if (mapping.score > score) {
            score = mapping.score;
            best = kind;
        }
    }
    return best;
}

} // namespace fairlead
