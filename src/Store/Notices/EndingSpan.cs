using Portvakt.Domain.Basics;

namespace Portvakt.Store.Notices;

/// <summary>What ends after <paramref name="From"/>, up to and including <paramref name="Until"/>.</summary>
/// <param name="Owner">Whose; null for everybody's.</param>
public sealed record EndingSpan(DateTimeOffset From, DateTimeOffset Until, OrganisationId? Owner);
