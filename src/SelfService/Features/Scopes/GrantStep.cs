using Portvakt.Domain.Basics;
using Portvakt.Domain.Scopes;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>It is to have access.</summary>
/// <param name="Terms">On what terms; null when nothing is said about them.</param>
internal sealed record GrantStep(string Field, string? Orgno, Outcome<AccessTerms>? Terms)
    : AccessStep(Field, Orgno)
{
    public override string NumberField => $"{Field}.consumer_orgno";
}
