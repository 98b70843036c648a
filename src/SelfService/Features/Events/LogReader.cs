using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Events;

/// <summary>Who reads a log.</summary>
/// <param name="Organisation">Whose people; null for the service desk, and where each reader is considered later.</param>
/// <param name="IsDesk">Whether it is the service desk, which may know everybody.</param>
internal sealed record LogReader(OrganisationId? Organisation, bool IsDesk)
{
    public static readonly LogReader Desk = new(null, true);

    /// <summary>Several, for each of whom a mail puts organisations in place of people itself.</summary>
    public static readonly LogReader Several = new(null, false);
}
