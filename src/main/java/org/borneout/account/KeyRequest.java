package org.borneout.account;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** A key that was sent along: a browser's from its cookie, or a program's token. */
class KeyRequest extends BaseAuthenticationRequest {
    final String key;
    final boolean token;

    KeyRequest(String key, boolean token) {
        this.key = key;
        this.token = token;
    }
}
