// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/person_desk.h"

#include <QWidget>

class QStackedWidget;

namespace fairlead {

class FactTable;
class PlaceHeader;
class PrivateExport;
class RetentionView;

/// People ▸ What is kept (V7f): what is due to be purged (GR10), and all that is kept on one person, for that
/// person (RP14). Made when the vault opens and gone when it is locked.
class KeptDataView final : public QWidget {
    Q_OBJECT
public:
    KeptDataView(Workbench &workbench, PrivateSession &session, Session::Clock clock,
                 QWidget *parent = nullptr);
    ~KeptDataView() override;

    /// "due" and "person".
    QString part() const;
    void showPart(const QString &part);
    RetentionView &retention() { return *m_retention; }
    FactTable &people() { return *m_people; }
    PrivateExport &sharePage() { return *m_share; }
    PersonDesk &desk() { return *m_desk; }

private:
    QWidget *buildPerson();
    void refreshPeople();
    void showPerson();

    Workbench &m_workbench;
    PersonDesk *m_desk;
    PlaceHeader *m_parts;
    QStackedWidget *m_pages;
    RetentionView *m_retention;
    FactTable *m_people;
    PrivateExport *m_share;
    Session::Clock m_clock;
};

} // namespace fairlead
