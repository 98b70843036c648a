using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Login;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Casework;

/// <summary>Where somebody goes on after an approval.</summary>
/// <param name="Path">An address of the portal.</param>
public sealed record WayOn(Text Label, string Path);
