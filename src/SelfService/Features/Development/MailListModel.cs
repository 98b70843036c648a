using Portvakt.Domain.Notices;

namespace Portvakt.SelfService.Features.Development;

/// <summary>The newest mails.</summary>
public sealed record MailListModel(IReadOnlyList<OutgoingMail> Mails, DateTimeOffset Now);
