// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The left side: cards of the datasets, and the pins below them.
#pragma once
#include "app/document.h"

#include <QImage>
#include <QUrl>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QTreeWidget;
class QTreeWidgetItem;
QT_END_NAMESPACE

namespace engine {
class Exploration;
}
namespace widgets {
class DatasetList;
class SectionHeader;
}

namespace app {

class DatasetMemory;

class DatasetsPanel : public QWidget {
    Q_OBJECT

public:
    DatasetsPanel(
        Document& document, const engine::Exploration& exploration, QWidget* parent = nullptr);

    /// Datasets that are being opened and not in the document yet.
    void setOpening(const std::vector<engine::DatasetRequest>& requests);
    void refreshCards();
    /// What is marked in a dataset: images that stand in place of its thumbnails, and what they
    /// are.
    struct CardMark {
        std::vector<QImage> images;
        QString text;
    };
    /// One a corner, then the target's; empty: nothing is marked.
    void setMarks(std::vector<CardMark> marks);
    /// What cards show of datasets that have not been read yet.
    void setMemory(const DatasetMemory* memory) { memory_ = memory; }

    /// One a pin, in the list before its name; null: none yet.
    void setPinPictures(const std::vector<QImage>& pictures);

    widgets::DatasetList* list() const { return list_; }

Q_SIGNALS:
    void addRequested();
    void filesDropped(const QList<QUrl>& urls);
    void pinChosen(int index);

private:
    void refreshPins();
    void fitPins();
    void chooseSample(int index);
    void pinMenu(QPoint position);

    Document& document_;
    const engine::Exploration& exploration_;
    const DatasetMemory* memory_ = nullptr;
    std::vector<engine::DatasetRequest> opening_;
    std::vector<CardMark> marks_;
    widgets::DatasetList* list_;
    widgets::SectionHeader* pinsTitle_;
    QTreeWidget* pins_;
};

} // namespace app
