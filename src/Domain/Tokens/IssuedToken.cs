namespace Portvakt.Domain.Tokens;

/// <summary>A token that was issued, as the answer needs it.</summary>
/// <param name="ExpiresAt">exp, Unix seconds.</param>
/// <param name="Scope">The scopes, separated by one space.</param>
/// <param name="TokenType">Bearer, or DPoP when the token is bound to a key.</param>
public readonly record struct IssuedToken(long ExpiresAt, string Scope, string TokenType);
