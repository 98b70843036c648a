using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Delegations;

/// <summary>One that could not be given, and why.</summary>
public sealed record NotGiven(LanguageMap Title, Problem Problem);
