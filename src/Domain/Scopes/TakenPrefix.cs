using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Scopes;

/// <summary>A prefix that somebody has.</summary>
/// <param name="Owner">Null for a word that is kept for the built-in scopes.</param>
public sealed record TakenPrefix(string Prefix, OrganisationId? Owner);
