package org.borneout.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something should not have been logged. */
@Schema(requiredProperties = {"reason"})
record NewWithdrawal(
        @Schema(description = "It is shown with the prediction.", maxLength = 1000)
        String reason) {}
