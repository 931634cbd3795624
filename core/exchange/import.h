// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/exchange/locale_dates.h"
#include "core/exchange/locale_numbers.h"
#include "core/exchange/reading.h"
#include "core/workspace/change_set.h"

#include <span>

namespace fairlead {

/// What a file is read as.
enum class ImportKind {
    Automatic,    ///< found out by the content
    People,       ///< CSV
    Leave,        ///< CSV, or events of an iCalendar file
    Items,        ///< CSV
    Dependencies, ///< CSV
    Calendar,     ///< iCalendar: leave where events name people, else public holidays
    Holidays,     ///< iCalendar, all of it public holidays
    Project,      ///< Microsoft Project XML (MSPDI)
    Rota,         ///< iCalendar: shifts of an on-call feed
    Services,     ///< Backstage catalogue as YAML or JSON, or CSV
    Objectives,   ///< OpenSLO or Sloth
    Measurements, ///< an answer of Prometheus with error ratios of days
    Pages,        ///< alerts of Alertmanager or incidents of PagerDuty as JSON, or CSV
    ServiceDays,  ///< CSV from here on
    Incidents,
    Deployments,
    Defects,
    Vulnerabilities,
    Costs,
    KpiSamples,
    Connection, ///< no file: what a server answered
};

struct ImportKindInfo {
    ImportKind kind;
    const char *key;   ///< as typed behind --as
    const char *label; ///< translated in the context "import"
};

/// All kinds but Automatic, in the order in which they are offered.
std::span<const ImportKindInfo> importKinds();
/// "people", "leave" …; "automatic".
QString importKindKey(ImportKind kind);
/// "People", translated.
QString importKindTitle(ImportKind kind);
/// Error::Invalid names the accepted words.
Result<ImportKind> importKindFrom(const QString &key);

/// What became of one row, event or task.
enum class LedgerKind {
    New,
    Changed,
    Unchanged,
    Refused, ///< it breaks a rule or cannot be read; the others are not touched by that
    LeftOut, ///< understood, but there is no place for it
    Note,    ///< kept in another form, guessed, or made beside the rows of the file
};

/// "new", "changed" …, translated.
QString ledgerWord(LedgerKind kind);

struct LedgerLine {
    LedgerKind what = LedgerKind::Note;
    qsizetype line = 0; ///< 1-based line of the file; 0: not on one line
    QString record;     ///< how people name it; may be empty
    QString reason;     ///< what changes, or why not; may be empty

    bool operator==(const LedgerLine &) const = default;
};

/// Records by what becomes of them. What comes along with a row (its skills, its team) is not counted.
struct ImportCounts {
    qsizetype added = 0;
    qsizetype changed = 0;
    qsizetype unchanged = 0;
    qsizetype refused = 0;
    qsizetype leftOut = 0;

    bool operator==(const ImportCounts &) const = default;
};

/// Something a column can be mapped to.
struct ImportTarget {
    QString key;
    QString title; ///< translated
    bool isRequired = false;
};

/// A column of the file.
struct ImportColumn {
    qsizetype index = 0;
    QString header;
    QString target;       ///< key of an ImportTarget; empty: not read
    QStringList examples; ///< its first values, shortened
};

/// What the file does not say and somebody has to.
struct ImportQuestion {
    enum class Kind {
        TableKind, ///< the headers do not tell what the rows are
        Columns,   ///< a required column is not mapped
        DateOrder, ///< 03/04/2026
    };
    struct Answer {
        QString key;   ///< for ImportOptions: a kind's key; "dmy", "mdy" or "ymd"
        QString words; ///< translated
    };
    Kind kind = Kind::Columns;
    QString sentence;      ///< for the page
    QString withoutWindow; ///< one line: file, line, what, expected, and how to say it on the command line
    std::vector<Answer> answers;
};

/// What is read: the file at `path`, or `bytes` where they are given; `path` then only names them.
struct ImportSource {
    QString path;
    std::optional<QByteArray> bytes = {};
    ImportKind kind = ImportKind::Automatic;
};

struct ImportOptions {
    std::optional<DateOrder> dateOrder;     ///< none: found out, or asked
    std::optional<DecimalMark> decimalMark; ///< none: found out
    QMap<qsizetype, QString> mapping; ///< column → key of a target, empty: not read; beside what is found out
    Id<Plan> plan;                    ///< of new items; null: the current one
    QDate asOf;                       ///< today, or the pinned date
    QDate from;                       ///< first day of a calendar; invalid: a year before as-of
    QDate to;                         ///< last day, inclusive; invalid: two years after as-of
    Id<Person> person;                ///< whose leave the whole calendar is; null: as the events say
    Id<HolidayCalendar> calendar;     ///< for public holidays; null: the one of that name, or a new one
    ReadLimits limits{.rows = 250'000};
};

/// An import that can be looked at. Nothing is written before `changes` is committed.
struct ImportDraft {
    ImportKind kind = ImportKind::Automatic; ///< what it turned out to be
    QString file;                            ///< name without folders
    ChangeSet changes;                       ///< "Import 26 people from people.csv"; empty: nothing to do
    ImportCounts counts;
    std::vector<LedgerLine> ledger;        ///< by line; bounded, a last line of its kind tells how many more
    std::vector<ImportColumn> columns;     ///< of CSV
    std::vector<ImportTarget> targets;     ///< what columns can be mapped to
    std::vector<ImportQuestion> questions; ///< while there is one, `changes` is empty
    std::optional<DateOrder> dateOrder;    ///< that dates were read by, where that mattered
};

/// Reads a file as a change to `workspace` (IM1–IM17). Bad rows are refused one by one, each with its reason;
/// the change set keeps every rule of the model. Errors, one line with file, line, what and expected:
/// Malformed or Invalid where nothing of the file can be understood, NotFound, Unavailable, Cancelled.
/// Cost: linear in the rows of file and workspace.
Result<ImportDraft> draftImport(const Workspace &workspace, const ImportSource &source,
                                const ImportOptions &options, Progress &progress);

/// "dmy", "mdy", "ymd".
QString dateOrderKey(DateOrder order);
/// Error::Invalid names the three.
Result<DateOrder> dateOrderFrom(const QString &key);

} // namespace fairlead
