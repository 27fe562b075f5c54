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

// sinkhorn.cpp
void* openSinkhorn(TensorDevice, const TensorProblem*, TensorSteps, TensorStatus*);
void sinkhornPasses(
    void*, double epsilon, int passes, double* marginalError, TensorSteps, TensorStatus*);
void setPotentials(void*, const double* f, const double* g, TensorStatus*);
void potentials(void*, double* f, double* g, TensorStatus*);
void sinkhornCost(void*, double epsilon, double* value, double* error, TensorSteps, TensorStatus*);
void sinkhornProject(void*, double epsilon, TensorView Z, double* out, TensorSteps, TensorStatus*);
void closeSinkhorn(void*);

} // namespace engine
