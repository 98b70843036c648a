using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Invitations;

/// <summary>An invitation on its way.</summary>
/// <param name="Path">The link's address in the portal.</param>
/// <param name="Language">What its receiver reads.</param>
public sealed record Invitation(string Path, string Email, Language Language, DateTimeOffset At);
