// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/figures_of.h"
#include "ui/kit/side_panel.h"
#include "ui/workbench/workbench.h"

namespace fairlead {

class FigureLabel;
class LinksList;
class NotesList;
class RecordForm;

/// The panel that follows the selection: computed figures that can be asked “Why?”, every field live,
/// links and notes; of several records, what they share.
class Inspector final : public SidePanel {
    Q_OBJECT
public:
    explicit Inspector(Workbench &workbench, QWidget *parent = nullptr);

    /// Selects the record and puts the focus on its field, or on its first one.
    void open(const RecordRef &record);
    /// Explains the selected record's most asked figure (Alt+W); false when it has none.
    bool askWhy();
    void focusLinks();
    /// Null while nothing is selected.
    RecordForm *form() const { return m_form; }

private:
    struct Figure {
        ComputedFigure value;
        FigureLabel *label;
    };
    void rebuild();
    void refresh();
    void showHeading();
    void showNothing();
    void addFigures();
    void addWhatIf();
    void addChances(const Id<Item> &item);
    void showFigures();
    void addLinksAndNotes(const RecordRef &record);
    void ask(size_t figure);

    Workbench &m_workbench;
    RecordForm *m_form = nullptr;
    LinksList *m_links = nullptr;
    NotesList *m_notes = nullptr;
    std::vector<Figure> m_figures;
    bool m_stale = false; ///< the selected record went or came, or figures differ in kind
};

} // namespace fairlead
