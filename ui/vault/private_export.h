// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report_document.h"
#include "core/vault/private_session.h"
#include "ui/kit/theme.h"

#include <QPointer>
#include <QWidget>

class QBoxLayout;
class QLineEdit;
class QMimeData;

namespace fairlead {

class Button;
class Label;
class ReportPreview;

/// Something that can be taken out of the vault.
struct PrivatePaper {
    QString title;     ///< "Growth plan"
    QString about;     ///< whom it is about, in the question and in the journal
    QString fileName;  ///< as it is proposed, without ending
    QString recipient; ///< as it is proposed; empty: nobody
    std::function<Result<ReportDocument>(const QString &recipient)> pages;
    std::function<Result<QString>()> text; ///< for the clipboard; none: as PDF only
};

/// The one way in which anything private leaves the vault on purpose (GR12): in a red frame, for somebody who
/// is named, with what is left out, after a question, and with a line in the private journal that says what
/// went to whom. The file is for its owner alone; what was copied leaves the clipboard when the vault is
/// locked.
class PrivateExport final : public QWidget {
    Q_OBJECT
public:
    enum class Shape {
        Page, ///< with the pages as they will be, and a way back
        Card, ///< part of another page
    };
    PrivateExport(PrivateSession &session, Shape shape, QWidget *parent = nullptr);
    ~PrivateExport() override;

    void offer(PrivatePaper paper);
    /// What the paper rests on has changed: it is made anew, and what was asked is asked again.
    void refresh();

    /// Without sections: there is nothing to give, and said() tells why.
    const ReportDocument &document() const { return m_document; }
    QLineEdit &recipient() { return *m_recipient; }
    Button &exportButton() { return *m_export; }
    Button &copyButton() { return *m_copy; }
    /// Answers the question; visible while it is asked.
    Button &yes() { return *m_yes; }
    QString said() const;

    /// These do it without asking; the caller has. False: said() tells why not, and nothing has left.
    bool write(const QString &path);
    bool copy();

Q_SIGNALS:
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Way { File, Clipboard };
    void buildPage(QBoxLayout *column);
    void buildCard(QBoxLayout *column);
    QWidget *buildQuestion();
    void ask(Way way);
    void drop();
    void goOn();
    bool make();
    bool writeDown(const QString &sentence);
    void say(const QString &sentence, Tone tone);

    PrivateSession &m_session;
    PrivatePaper m_paper;
    ReportDocument m_document;
    Way m_way = Way::File;
    QPointer<QMimeData> m_copied; ///< as long as it is on the clipboard
    Label *m_title;
    QLineEdit *m_recipient;
    Label *m_leftOut;
    Label *m_said;
    Button *m_export;
    Button *m_copy;
    Label *m_asked;
    Button *m_yes;
    Button *m_no;
    QWidget *m_question;                ///< of the three
    ReportPreview *m_preview = nullptr; ///< of a page
};

} // namespace fairlead
