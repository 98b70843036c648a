namespace Portvakt.Outside.Revocation;

/// <summary>What came from a list's address: its bytes, or one sentence on why not.</summary>
public readonly record struct CrlAnswer(byte[]? Bytes, string? Failure);
