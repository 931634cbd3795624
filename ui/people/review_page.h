// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/careers/review_content.h"
#include "core/planning/why.h"
#include "ui/shell/place.h"

#include <QWidget>

class QScrollArea;

namespace fairlead {

class Button;
class DropPill;
class EmptyState;
struct Line;
class Label;
class LineList;
class NoteField;
class PersonDesk;
class PrivateForm;
class SectionHead;
class SpreadBars;

/// The review packets of one person: what was written down in a stretch of time, by competency, of which the
/// manager takes in what the review is to rest on, and the words to each. It leaves the vault only by the
/// page that shares.
class ReviewPage final : public QWidget {
    Q_OBJECT
public:
    explicit ReviewPage(PersonDesk &desk, QWidget *parent = nullptr);
    ~ReviewPage() override;

    LineList &lines() { return *m_lines; }
    NoteField &words() { return *m_words; }
    DropPill &packets() { return *m_packets; }
    /// Of the packet that is shown; null: there is none.
    PrivateForm *form() { return m_form; }
    /// Null: there is none yet.
    const ReviewPacket *packet() const;
    const ReviewContent &content() const { return m_content; }
    /// Keeps what is being typed, for the moment before the vault is locked.
    void takeTyped();
    static QList<KeyHelp> keys();

public Q_SLOTS:
    /// Begins a packet of the last half-year.
    void begin();
    void removePacket();
    /// Takes the current record in, or leaves it out.
    void turnCurrent();

Q_SIGNALS:
    /// The packet is to be seen as pages, and given to somebody.
    void shareWanted(const fairlead::Id<fairlead::ReviewPacket> &packet);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildChoice();
    QWidget *buildWords();
    void refresh();
    void refreshPackets();
    void showForm();
    void showWords();
    void keepWords();
    bool takeKey(const QKeyEvent &key, const Line &line);

    PersonDesk &m_desk;
    Id<ReviewPacket> m_packet; ///< that is shown
    ReviewContent m_content;
    QString m_competency; ///< on which the words are
    QWidget *m_body = nullptr;
    EmptyState *m_empty;
    SectionHead *m_head;
    DropPill *m_packets;
    LineList *m_lines;
    SectionHead *m_spreadHead;
    SpreadBars *m_spread;
    SectionHead *m_wordsHead;
    NoteField *m_words;
    QScrollArea *m_formArea;
    PrivateForm *m_form = nullptr; ///< owned by its rows, which stand in the area
    RecordRef m_formOf;
};

} // namespace fairlead
