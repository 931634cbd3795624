// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import.h"
#include "ui/kit/panel.h"
#include "ui/workbench/workbench.h"

class QButtonGroup;
class QPushButton;
class QStackedWidget;

namespace fairlead {

class Button;
class ChoiceField;
class ImportColumnsModel;
class ImportLedgerModel;
class MessageBar;
class PlaceHeader;
class TableView;

/// Where a draft comes from. `read` is asked again after each change to the workspace, off the window's
/// thread, and owns all that it reads.
struct DraftSource {
    QString title; ///< of the page
    std::function<Result<ImportDraft>(const Workspace &, const ImportOptions &, Progress &)> read;
};

/// The import page (V0i) over the window: drop or choose a file, see what its columns are read as and what
/// would become of every row, answer what the file does not say, and apply it all as one step, or nothing.
/// Drafts of other sources, such as what a server answered, are looked at and applied in the same way.
/// Reading runs off the window's thread and can be stopped.
class ImportPage final : public Overlay {
    Q_OBJECT
public:
    /// Lies over `over`, hidden until open().
    ImportPage(Workbench &workbench, QWidget *over);

    /// Shows the page, with the file where one is given.
    void open(const QString &path = {});
    /// Several files, one after the other: what others refer to (people, items) before leave and links.
    void open(const QStringList &paths);
    /// Shows what another source gives; there is no file to choose and nothing to map.
    void open(DraftSource source);
    /// What would be applied; null while there is none.
    const ImportDraft *draft() const { return m_draft.get(); }
    bool isReading() const { return m_job.isRunning(); }

    ImportColumnsModel &columns() { return *m_columns; }
    ImportLedgerModel &ledger() { return *m_ledger; }
    ChoiceField &kindField() { return *m_kind; }
    ChoiceField &datesField() { return *m_dates; }
    MessageBar &message() { return *m_message; }
    Button &applyButton() { return *m_apply; }

public Q_SLOTS:
    /// Makes the change and closes the page; stays where the change is refused, with the reason.
    void apply();
    void cancel();

Q_SIGNALS:
    /// A draft was applied or the page was left; what was done in words, empty when nothing.
    void closed(const QString &sentence);
    /// Somebody would rather read from a server than from a file.
    void serverWanted();

protected:
    void place(const QRect &within) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *buildStart();
    QWidget *buildPreview();
    QWidget *buildChoices();
    QWidget *buildFilters();
    void choose();
    void openNext();
    void begin(const QString &title);
    bool isPutOff(const ImportDraft &draft);
    void read();
    void show(Result<ImportDraft> draft);
    void showDraft();
    void showChoices();
    void showFilters();

    Workbench &m_workbench;
    QString m_path;                      ///< empty: no file, and then there may be another source
    std::optional<DraftSource> m_source; ///< of the draft that is shown; none: nothing is read
    QStringList m_waiting;               ///< files that were chosen together with this one
    QStringList m_putOff;                ///< of them, those that were looked at once and wait for the others
    qsizetype m_chosen = 0;
    ImportKind m_wanted = ImportKind::Automatic;
    ImportOptions m_options;
    std::unique_ptr<ImportDraft> m_draft;
    Job<ImportDraft> m_job;

    PlaceHeader *m_header;
    MessageBar *m_message;
    QStackedWidget *m_stack;
    QWidget *m_choices = nullptr;
    ImportColumnsModel *m_columns;
    ImportLedgerModel *m_ledger;
    TableView *m_columnsTable = nullptr;
    TableView *m_ledgerTable = nullptr;
    ChoiceField *m_kind = nullptr;
    ChoiceField *m_dates = nullptr;
    ChoiceField *m_person = nullptr;
    ChoiceField *m_calendar = nullptr;
    QButtonGroup *m_filters = nullptr;
    Button *m_apply;
    QPushButton *m_chooseFiles = nullptr;
};

} // namespace fairlead
