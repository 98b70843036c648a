using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;

namespace Portvakt.SelfService.Features.Events;

/// <summary>An event, and one whom it concerns.</summary>
/// <param name="ClientId">The integration that it is about; null for the others.</param>
internal sealed record EventParty(Event Event, NoticePlace Place, string? ClientId);
