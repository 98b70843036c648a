using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;

namespace Portvakt.SelfService.Features.Events;

/// <summary>An event, and one whom it concerns.</summary>
/// <param name="ClientId">The integration that it is about; null for the others.</param>
/// <param name="ClientName">What it is called, where that is this party's to know.</param>
/// <param name="Actor">
/// The organisation that is named as the one that did it, when its people are not this party's to know; else null.
/// </param>
internal sealed record EventParty(
    Event Event,
    NoticePlace Place,
    string? ClientId,
    string? ClientName,
    OrganisationId? Actor
);
