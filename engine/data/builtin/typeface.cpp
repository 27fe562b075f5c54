// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/builtin/typeface.h"

#include <cmath>

namespace engine::drawing {

namespace {

    /// Collects the parts of one letter.
    class Letter {
    public:
        explicit Letter(const Typeface& face)
            : face_(face)
        {
        }

        void block(float left, float top, float right, float bottom)
        {
            parts_.push_back(
                { { left, top }, { right, top }, { right, bottom }, { left, bottom } });
        }

        /// An upright stroke from `left`, with serifs at the ends that ask for them.
        void stem(float left, float top = 0, float bottom = 100, bool foot = true, bool head = true)
        {
            block(left, top, left + face_.stem, bottom);
            if (head)
                serif(left, left + face_.stem, top, 1);
            if (foot)
                serif(left, left + face_.stem, bottom, -1);
        }

        /// A serif under (direction -1) or at the top (direction 1) of a stroke from x0 to x1.
        void serif(float x0, float x1, float y, float direction)
        {
            if (face_.serif <= 0)
                return;
            const float edge = y + direction * face_.serifHeight;
            const float join = edge + direction * face_.bracket;
            const float out = face_.serif;
            parts_.push_back({ { x0 - out, y }, { x1 + out, y }, { x1 + out, edge }, { x1, join },
                { x0, join }, { x0 - out, edge } });
        }

        /// A level stroke centred on y; a tick at its right end where the face has serifs.
        void arm(float left, float right, float y, float tickUp, float tickDown)
        {
            const float half = 0.5F * face_.thin;
            block(left, y - half, right, y + half);
            if (face_.serif > 0)
                parts_.push_back({ { right - 0.9F * face_.serif - 2, y },
                    { right - 2, y - half - tickUp }, { right + 1, y - half - tickUp },
                    { right + 1, y + half + tickDown }, { right - 2, y + half + tickDown } });
        }

        /// A slanting stroke between two heights, `wide` along the horizontal.
        void diagonal(float topLeft, float top, float bottomLeft, float bottom, float wide)
        {
            parts_.push_back({ { topLeft, top }, { topLeft + wide, top },
                { bottomLeft + wide, bottom }, { bottomLeft, bottom } });
        }

        /// Part of a ring about the centre: stems at the sides, hairlines at top and bottom.
        void bowl(Point centre, float radiusX, float radiusY, float fromTurns, float toTurns)
        {
            const int pieces = 2 + static_cast<int>(28 * (toTurns - fromTurns));
            Polyline outline;
            const auto arc = [&](float rx, float ry, float from, float to) {
                for (int i = 0; i <= pieces; ++i) {
                    const Point p = onCircle(
                        mix(from, to, static_cast<float>(i) / static_cast<float>(pieces)));
                    const float edge = 1 / std::max(std::abs(p.x), std::abs(p.y));
                    const float reach = mix(1, edge, 0.75F * face_.square);
                    outline.push_back({ centre.x + rx * reach * p.x, centre.y + ry * reach * p.y });
                }
            };
            arc(radiusX, radiusY, fromTurns, toTurns);
            arc(std::max(1.0F, radiusX - face_.stem), std::max(1.0F, radiusY - face_.thin), toTurns,
                fromTurns);
            parts_.push_back(std::move(outline));
        }

        /// The closed half of a bowl that hangs on a stem: B and D.
        void belly(float left, float right, float top, float bottom)
        {
            const float radius = std::min(0.5F * (bottom - top), 0.75F * (right - left));
            bowl({ right - radius, 0.5F * (top + bottom) }, radius, 0.5F * (bottom - top), -0.25F,
                0.25F);
            block(left, top, right - radius + 1, top + face_.thin);
            block(left, bottom - face_.thin, right - radius + 1, bottom);
        }

        void dot(Point centre, float radius)
        {
            parts_.push_back(ellipse(centre, radius, radius, 12));
        }

        std::vector<Polyline> parts_;

    private:
        const Typeface& face_;
    };

    void buildA(Letter& letter, const Typeface& face)
    {
        const float right = 76 * face.width;
        const float heavy = 1.05F * face.stem;
        const float light = face.thin < 0.7F * face.stem ? 1.2F * face.thin : heavy;
        const float apex = 0.5F * (right - heavy);
        letter.diagonal(apex + 0.3F * (heavy - light), 0, 0, 100, light);
        letter.diagonal(apex, 0, right - heavy, 100, heavy);
        const float y = face.middle + 18;
        letter.block(0.5F * right * (1 - 0.01F * y) + 2, y - 0.5F * face.thin,
            right - 0.5F * right * (1 - 0.01F * y) - 2, y + 0.5F * face.thin);
        letter.serif(0, light, 100, -1);
        letter.serif(right - heavy, right, 100, -1);
    }

    void buildRound(Letter& letter, const Typeface& face, bool spur)
    {
        const float radius = 37 * face.width + 0.2F * face.stem;
        const float mouth = 0.11F;
        letter.bowl({ radius, 50 }, radius, 51, mouth, 1 - mouth);
        const Point lip = onCircle(mouth);
        const float x = radius * (1 + lip.x);
        const float y = 51 * lip.y;
        if (face.serif > 0) {
            letter.block(x - 0.5F * face.thin - 2, 50 - y - 12, x, 50 - y + 6);
            if (!spur)
                letter.block(x - 0.5F * face.thin - 2, 50 + y - 4, x, 50 + y + 10);
        }
        if (spur) {
            letter.block(x - face.stem, 55, x, 50 + y + 8);
            letter.block(x - face.stem - 0.3F * radius, 55, x, 55 + face.thin);
            if (face.serif > 0)
                letter.serif(x - face.stem, x, 55, 1);
        }
    }

    void buildJ(Letter& letter, const Typeface& face)
    {
        const float right = 50 * face.width + face.stem;
        const float radius = 0.5F * right;
        letter.stem(right - face.stem, 0, 72, false);
        letter.bowl({ radius, 71 }, radius, 30, 0, 0.46F);
        if (face.serif > 0)
            letter.dot({ 0.5F * face.stem + 2, 74 }, 0.45F * face.stem + 3);
    }

    void buildE(Letter& letter, const Typeface& face, bool foot)
    {
        const float half = 0.5F * face.thin;
        letter.stem(0);
        letter.arm(0, 56 * face.width, half, 0, 9);
        letter.arm(0, 48 * face.width, face.middle, 5, 5);
        if (foot)
            letter.arm(0, 58 * face.width, 100 - half, 9, 0);
    }

    void buildB(Letter& letter, const Typeface& face)
    {
        const float half = 0.5F * face.thin;
        letter.stem(0);
        letter.belly(0, 56 * face.width + 0.3F * face.stem, 0, face.middle + half);
        letter.belly(0, 62 * face.width + 0.3F * face.stem, face.middle - half, 100);
    }

    void buildD(Letter& letter, const Typeface& face)
    {
        letter.stem(0);
        letter.belly(0, 70 * face.width + 0.2F * face.stem, 0, 100);
    }

    void buildH(Letter& letter, const Typeface& face)
    {
        const float half = 0.5F * face.thin;
        letter.stem(0);
        letter.stem(70 * face.width - 0.5F * face.stem);
        letter.block(0, face.middle - half, 70 * face.width, face.middle + half);
    }

} // namespace

std::vector<Polyline> letterParts(char name, const Typeface& face)
{
    Letter letter(face);
    if (name == 'A')
        buildA(letter, face);
    else if (name == 'B')
        buildB(letter, face);
    else if (name == 'C' || name == 'G')
        buildRound(letter, face, name == 'G');
    else if (name == 'D')
        buildD(letter, face);
    else if (name == 'E' || name == 'F')
        buildE(letter, face, name == 'E');
    else if (name == 'H')
        buildH(letter, face);
    else if (name == 'I')
        letter.stem(0);
    else if (name == 'J')
        buildJ(letter, face);
    return std::move(letter.parts_);
}

} // namespace engine::drawing
