namespace Portvakt.Server.Commands;

/// <summary>One of the two.</summary>
internal sealed record FetchAnswer(FetchedToken? Token, Refusal? Refusal);
