// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The open datasets as cards: thumbnails, size, role, selection, and what can be done with each.
#pragma once
#include <QImage>
#include <QUrl>
#include <QWidget>
#include <vector>

QT_BEGIN_NAMESPACE
class QScrollArea;
class QVBoxLayout;
QT_END_NAMESPACE

namespace widgets {

class DatasetCardView;
class EmptyState;

struct DatasetCard {
    QString name;
    QString summary;             ///< "60,000 · 28×28 · 10 classes"
    QString selection;           ///< "1,500 of 60,000, stratified, seed 7"
    QStringList shortSummaries;  ///< where that is too wide: "28×28 · 10 classes", ever shorter
    QStringList shortSelections; ///< "1,500 of 60,000, seed 7"
    QString role;                ///< "source 1", "target"
    QString tooltip;
    int source = -2; ///< index of its corner; -1 the target, -2 unused
    std::vector<QImage> thumbnails;
    bool loading = false;
    bool synthetic = false;     ///< drawn by our own code: marked as such
    QString problem;            ///< a sentence
    std::vector<QImage> marked; ///< chosen elsewhere: framed, in place of the thumbnails
    QString mark;               ///< what they are: "parent: 7"

    bool operator==(const DatasetCard&) const = default;
};

class DatasetList : public QWidget {
    Q_OBJECT

public:
    explicit DatasetList(QWidget* parent = nullptr);

    void setCards(std::vector<DatasetCard> cards);
    const std::vector<DatasetCard>& cards() const { return cards_; }
    DatasetCardView* cardView(int index) const { return views_[index]; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void addRequested();
    void removeRequested(int index);
    void targetRequested(int index);      ///< make it the target
    void sourceRequested(int index);      ///< make it a source
    void moveRequested(int from, int to); ///< positions in the list
    void sampleRequested(int index);      ///< choose sample size, seed, classes
    void filesDropped(const QList<QUrl>& urls);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void connectCard(DatasetCardView* view);

    std::vector<DatasetCard> cards_;
    std::vector<DatasetCardView*> views_;
    QScrollArea* scroll_;
    QVBoxLayout* column_;
    EmptyState* empty_;
    bool dropping_ = false;
};

} // namespace widgets
