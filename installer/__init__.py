"""Makes the Windows program from a checkout: frozen, packed, signed, tried under Wine."""
