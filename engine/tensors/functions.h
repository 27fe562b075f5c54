// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The functions behind the table; tensor_table.h says what each does.
#pragma once
#include "engine/tensors/tensor_table.h"

namespace engine {

// linear_algebra.cpp
void productF(
    TensorDevice, TensorView X, TensorView Y, float* out, std::int64_t stride, TensorStatus*);
void productD(
    TensorDevice, TensorView X, TensorView Y, double* out, std::int64_t stride, TensorStatus*);
void* openRight(TensorDevice, TensorView Y, TensorStatus*);
void productRight(void*, TensorView X, double* out, std::int64_t stride, TensorStatus*);
void closeRight(void*);
void eigen(TensorDevice, TensorView A, double* values, double* vectors, TensorStatus*);
void triangle(TensorDevice, TensorView A, double* out, TensorSteps, TensorStatus*);

// nuclear_norms.cpp
void nuclearNorms(TensorDevice, const TensorPairs*, double* norms, TensorSteps, TensorStatus*);
void normsOfProducts(
    TensorDevice, const TensorProducts*, double* norms, TensorSteps, TensorStatus*);

// stored_cost.cpp
void* openCost(TensorDevice, const TensorPoints*, TensorSteps, TensorStatus*);
void costBound(void*, double* bound, TensorStatus*);
void costRows(void*, std::int64_t first, std::int64_t count, float* out, TensorStatus*);
void costMinima(void*, const double* g, double* minima, TensorSteps, TensorStatus*);
void closeCost(void*);

// low_entries.cpp
void lowEntries(void*, const double* f, const double* g, double limit, int mostARow,
    TensorEntriesSink, TensorSteps, TensorStatus*);
void lowestOfRows(void*, const double* g, const int* rows, std::int64_t count, std::int64_t least,
    int* others, TensorSteps, TensorStatus*);
void lowestOfColumns(void*, const double* f, const int* columns, std::int64_t count,
    std::int64_t least, int* others, TensorSteps, TensorStatus*);

// sinkhorn.cpp
void* openSinkhorn(void* cost, const double* a, const double* b, int isFine, TensorStatus*);
void sinkhornPasses(void*, double epsilon, int passes, double* error, TensorSteps, TensorStatus*);
void setPotentials(void*, const double* f, const double* g, TensorStatus*);
void potentials(void*, double* f, double* g, TensorStatus*);
void sinkhornTotals(void*, double epsilon, double* value, double* rowSums, double* columnSums,
    TensorSteps, TensorStatus*);
void closeSinkhorn(void*);

} // namespace engine
