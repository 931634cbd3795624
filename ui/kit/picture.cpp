// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/picture.h"

#include "ui/kit/buttons.h"
#include "ui/kit/focus_lead.h"
#include "ui/kit/icon.h"
#include "ui/kit/label.h"
#include "ui/kit/panel.h"
#include "ui/kit/table_view.h"
#include "ui/kit/tsv.h"

#include <QAbstractTableModel>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QSaveFile>
#include <QShortcut>
#include <QStackedLayout>
#include <QStandardPaths>
#include <QSvgGenerator>

namespace fairlead {

/// The cells of a picture, for looking and copying only.
class TextTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(PictureTable table)
    {
        beginResetModel();
        m_table = std::move(table);
        endResetModel();
    }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_table.rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_table.headers.size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const QString cell = m_table.rows.value(index.row()).value(index.column());
        if (role == Qt::TextAlignmentRole && isNumber(cell))
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(cell) : QVariant();
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        const bool isHead = orientation == Qt::Horizontal && role == Qt::DisplayRole;
        return isHead ? m_table.headers.value(section) : QVariant();
    }
    const PictureTable &table() const { return m_table; }

private:
    static bool isNumber(const QString &cell)
    {
        return !cell.isEmpty() && (cell.back().isDigit() || cell.endsWith(u'%')) && !cell.front().isLetter();
    }
    PictureTable m_table;
};

namespace {

QList<QStringList> asRows(const PictureTable &table)
{
    return QList<QStringList>{table.headers} + table.rows;
}

/// What the window says of all that it shows now, such as that it is a scenario; drawn under a picture that
/// leaves the program. Empty: nothing.
QString stampOf(const QWidget &widget)
{
    return widget.window()->property("pictureStamp").toString();
}

QSizeF stampedSize(const Picture &picture, const QString &stamp)
{
    const QSizeF size = picture.pictureSize();
    return stamp.isEmpty() ? size : size + QSizeF(0, lightTheme().rowHeight());
}

void drawStamp(QPainter &painter, const QSizeF &size, const QString &stamp)
{
    if (stamp.isEmpty())
        return;
    const Theme light = lightTheme();
    const QRectF line(light.space(2), size.height() - light.rowHeight(), size.width() - light.space(4),
                      light.rowHeight());
    painter.setPen(QPen(light.text, 1));
    painter.setFont(light.font(TextSize::Body, TextWeight::Strong));
    painter.drawLine(line.topLeft(), line.topRight());
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft, stamp);
}

QImage imageOf(const Picture &picture, double scale, const QString &stamp)
{
    const QSizeF size = stampedSize(picture, stamp);
    QImage image((size * scale).toSize(), QImage::Format_RGB32);
    const Theme light = lightTheme();
    image.fill(light.ground);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    painter.save();
    picture.drawPicture(painter, light);
    painter.restore();
    drawStamp(painter, size, stamp);
    return image;
}

void drawSvg(const Picture &picture, QIODevice &device, const QString &stamp)
{
    const QSizeF size = stampedSize(picture, stamp);
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setViewBox(QRectF(QPointF(0, 0), size));
    generator.setSize(size.toSize());
    generator.setTitle(picture.finding());
    QPainter painter(&generator);
    const Theme light = lightTheme();
    painter.fillRect(QRectF(QPointF(0, 0), size), light.ground);
    painter.save();
    picture.drawPicture(painter, light);
    painter.restore();
    drawStamp(painter, size, stamp);
}

} // namespace

PictureFrame::PictureFrame(QWidget *view, Picture &picture, QWidget *parent)
    : QWidget(parent)
    , m_picture(picture)
    , m_finding(new RunsLabel({}, TextSize::Section))
    , m_ends(new QWidget)
    , m_asTable(new Button(tr("View as table"), ButtonRole::Quiet))
    , m_more(new IconButton(QLatin1String("export"), tr("Copy or save the picture")))
    , m_table(new TableView(tr("The picture as a table")))
    , m_model(new TextTableModel(this))
    , m_stack(new QStackedLayout)
{
    m_asTable->setCheckable(true);
    m_asTable->setToolTip(tr("View as table (T)"));
    m_table->setModel(m_model);
    auto *ends = new QHBoxLayout(m_ends);
    setSpace(ends, {0, 0, 0, 0, 2});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    column->addLayout(head);
    setSpace(head, {6, 2, 6, 2, 2});
    head->addWidget(m_finding, 1, Qt::AlignVCenter);
    head->addWidget(m_ends);
    head->addWidget(m_asTable);
    head->addWidget(m_more);
    m_stack->addWidget(view);
    m_stack->addWidget(m_table);
    column->addLayout(m_stack, 1);
    leadFocus(this, view);
    connect(m_asTable, &QPushButton::clicked, this, &PictureFrame::showTable);
    connect(m_more, &QToolButton::clicked, this, &PictureFrame::openMenu);
    // Shortcuts, because a table would take the letter for a search.
    auto *table =
        new QShortcut(QKeySequence(Qt::Key_T), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(table, &QShortcut::activated, this, [this] { showTable(!isTable()); });
    refresh();
}

void PictureFrame::addEnd(QWidget *widget)
{
    m_ends->layout()->addWidget(widget);
}

void PictureFrame::refresh()
{
    m_finding->setRuns({{m_picture.finding(), Tone::Text, TextWeight::Strong}});
    if (isTable())
        m_model->show(m_picture.pictureTable());
}

bool PictureFrame::isTable() const
{
    return m_stack->currentIndex() == 1;
}

void PictureFrame::showTable(bool on)
{
    m_asTable->setChecked(on);
    if (on) {
        m_model->show(m_picture.pictureTable());
        m_table->resizeColumnsToContents();
    }
    m_stack->setCurrentIndex(on ? 1 : 0);
    leadFocus(this, m_stack->currentWidget());
    m_stack->currentWidget()->setFocus();
}

void PictureFrame::copy() const
{
    auto *data = new QMimeData;
    data->setImageData(imageOf(m_picture, 2, stampOf(*this)));
    data->setText(toTsv(asRows(m_picture.pictureTable())));
    QGuiApplication::clipboard()->setMimeData(data);
}

Result<void> PictureFrame::save(const QString &path) const
{
    QSaveFile file(path);
    const bool isSvg = path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive);
    bool written = file.open(QIODevice::WriteOnly);
    if (written && isSvg)
        drawSvg(m_picture, file, stampOf(*this));
    else if (written)
        written = imageOf(m_picture, 2, stampOf(*this)).save(&file, "PNG");
    if (!written || !file.commit())
        return fail(
            Error::unavailable(tr("The picture could not be saved in %1: %2").arg(path, file.errorString())));
    return {};
}

void PictureFrame::openMenu()
{
    QMenu menu(this);
    menu.addAction(tr("Copy picture"), this, [this] {
        copy();
        Q_EMIT said(tr("The picture is on the clipboard, as an image and as a table."));
    });
    menu.addAction(tr("Save as SVG…"), this, [this] { chooseFile(QStringLiteral("svg")); });
    menu.addAction(tr("Save as PNG…"), this, [this] { chooseFile(QStringLiteral("png")); });
    menu.exec(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void PictureFrame::chooseFile(const QString &ending)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    const QString proposed = folder + u'/' + m_picture.pictureName() + u'.' + ending;
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save picture"), proposed, QStringLiteral("*.%1").arg(ending));
    if (path.isEmpty())
        return;
    const auto saved = save(path);
    Q_EMIT said(saved ? tr("The picture was saved as %1.").arg(path) : saved.error().message);
}

} // namespace fairlead

#include "picture.moc"
