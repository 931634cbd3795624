// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/place.h"

namespace fairlead {

class KeptDataView;
class PersonView;
class PrivateSession;
class PlaceHeader;
class RosterView;
class VaultGate;
class ViewTabs;

/// The place “People” (V7): whom one meets next, 1:1s and growth. All of it lies in the vault.
class PeoplePlace final : public QWidget, public PlaceViews {
    Q_OBJECT
public:
    PeoplePlace(Workbench &workbench, Session::Clock clock, QWidget *parent = nullptr);

    /// Null while the vault is not open, or nobody has looked yet.
    RosterView *roster() const;
    PersonView *person() const;
    /// Goes to somebody's 1:1, ready to type.
    void openPerson(const Id<Person> &person);
    /// Null while the vault is not open, or nobody has looked yet.
    KeptDataView *kept() const;
    /// The parts of what is kept, for showKept().
    static inline const QString due = QStringLiteral("due");
    static inline const QString aboutPerson = QStringLiteral("person");
    void showKept(const QString &part);
    /// Goes to a private record about somebody.
    void openRecord(const RecordRef &record);

    /// Leads to what is selected in the window as something that could be evidence for who is shown. While
    /// the vault is locked nothing happens; what is selected is still offered once it is open.
    void offerSelection();

    /// "roster", "person", "health", "coverage", "onboarding", "hiring" and "kept".
    QStringList views() const override;
    QString currentView() const override;
    void showView(const QString &view) override;
    QList<KeyHelp> keys() const override;

private:
    QWidget *makeGate(VaultGate *&gate, std::function<QWidget *(PrivateSession &)> make);
    void tellHowItStands();

    Workbench &m_workbench;
    Session::Clock m_clock;
    PlaceHeader *m_header;
    ViewTabs *m_views;
    VaultGate *m_rosterGate = nullptr; ///< null: the program has no vault
    VaultGate *m_personGate = nullptr;
    VaultGate *m_keptGate = nullptr;
    QString m_wantedPart; ///< of what is kept, once it is made
    Id<Person> m_wanted;  ///< to be shown once the page is made
};

} // namespace fairlead
