// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The right side: the images of the blend, and where the chosen one comes from.
#pragma once
#include "engine/geodesic/preview.h"
#include "engine/service/explore.h"

#include <QImage>
#include <QWidget>

namespace widgets {
class ImageGrid;
class ParentsView;
class SectionHeader;
}

namespace app {

class PreviewPanel : public QWidget {
    Q_OBJECT

public:
    explicit PreviewPanel(QWidget* parent = nullptr);

    void setNames(const QStringList& sources);
    void setResult(const engine::ExplorationResultPtr& result);
    void setPreview(const engine::PreviewPtr& preview);
    /// What is shown belongs to former inputs.
    void setStale(bool stale);
    void setSmooth(bool smooth);
    void clear();

    widgets::ImageGrid* grid() const { return grid_; }
    widgets::ParentsView* parents() const { return parents_; }
    const engine::PreviewPtr& preview() const { return preview_; }

Q_SIGNALS:
    void rowsWanted(const std::vector<int>& rows);
    void previewPainted(const engine::PreviewPtr& preview);

private:
    void showParents(int row);

    widgets::SectionHeader* title_;
    widgets::ImageGrid* grid_;
    widgets::SectionHeader* parentsTitle_;
    widgets::ParentsView* parents_;
    QStringList names_; ///< (S)
    engine::ExplorationResultPtr result_;
    engine::PreviewPtr preview_;
};

} // namespace app
