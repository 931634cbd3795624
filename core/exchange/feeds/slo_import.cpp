// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/feeds/slo_import.h"

#include "core/exchange/feeds/operations_book.h"

namespace fairlead {

namespace {

const Slo *inForce(const Workspace &workspace, const Id<Service> &service, const SloText &text)
{
    for (const Slo &slo : workspace.rows<Slo>()) {
        const bool isNamed = folded(slo.name) == folded(text.title) || folded(slo.name) == folded(text.name);
        if (slo.service == service && !slo.to.isValid() && isNamed)
            return &slo;
    }
    return nullptr;
}

void takeObjective(const SloText &text, OperationsBook &book)
{
    const QString shown = text.title.isEmpty() ? text.name : text.title;
    const Id<Service> service = book.knownService(text.service);
    if (service.isNull()) {
        book.ledger().refuse(
            text.line, shown,
            Text::tr("There is no service called %1; read the catalogue first.").arg(quoted(text.service)));
        return;
    }
    const Slo *before = inForce(book.next(), service, text);
    const std::optional<Slo> old = before ? std::optional(*before) : std::nullopt;
    Slo slo = old.value_or(Slo());
    if (!old) {
        slo.id = Id<Slo>::create();
        slo.key = book.nextKeyOf<Slo>();
        slo.service = service;
        slo.from = book.options().asOf;
        slo.name = shown;
    }
    slo.indicator = text.indicator;
    slo.method = text.method;
    slo.objective = Measure::of(text.objective);
    slo.threshold = text.threshold;
    slo.window = text.window;
    if (text.promised)
        slo.promised = Measure::of(*text.promised);
    slo.goodQuery = text.goodQuery;
    slo.totalQuery = text.totalQuery;
    slo.otherKeys = writeYaml(text.rest);
    if (book.take(old ? &*old : nullptr, slo, text.line, shown)) {
        for (const QString &warning : text.warnings)
            book.ledger().note(text.line, shown, warning);
    }
}

} // namespace

Result<ImportDraft> draftObjectives(const Workspace &workspace, const SloReading &reading,
                                    const QString &file, const ImportOptions &options)
{
    OperationsBook book(workspace, options);
    for (const ReadNote &problem : reading.problems)
        book.ledger().refuse(problem.line, {}, problem.text);
    for (const SloText &text : reading.objectives)
        takeObjective(text, book);
    const ImportCounts counts = book.ledger().counts();
    return book.draft(
        ImportKind::Objectives, file,
        Text::tr("Import service level objectives from %1: %2").arg(file).arg(counts.added + counts.changed));
}

QString objectivesYaml(const Workspace &workspace, SloFormat format)
{
    std::vector<const Slo *> objectives;
    QHash<Id<Service>, QString> names;
    for (const Slo &slo : workspace.rows<Slo>()) {
        if (!slo.to.isValid())
            objectives.push_back(&slo);
    }
    std::ranges::sort(objectives, {}, [](const Slo *slo) { return slo->key; });
    for (const Service &service : workspace.rows<Service>())
        names.insert(service.id, service.name);
    return sloYaml(objectives, names, format);
}

} // namespace fairlead
