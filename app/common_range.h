// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One scale of colours for everything that was shown since it was switched on, in every window that
// has it on: what looks alike is alike.
#pragma once
#include "app/actions.h"
#include "widgets/heat_map.h"

#include <optional>

namespace app {

class Document;
class StagePage;

class CommonRange : public QObject {
    Q_OBJECT

public:
    CommonRange(Actions& actions, Document& document, StagePage& stage, QObject* window);

private:
    void toggle(bool on);
    void follow(); ///< what is shown has changed
    void share();  ///< tells all windows
    std::vector<CommonRange*> peers() const;

    StagePage& stage_;
    bool on_ = false;
    std::optional<widgets::ValueRange> seen_; ///< in this window
};

} // namespace app
