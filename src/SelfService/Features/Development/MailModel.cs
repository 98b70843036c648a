using Portvakt.Domain.Notices;

namespace Portvakt.SelfService.Features.Development;

/// <summary>One mail and the addresses in it.</summary>
public sealed record MailModel(OutgoingMail Mail, IReadOnlyList<string> Addresses);
