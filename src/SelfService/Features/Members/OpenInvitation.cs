using Microsoft.AspNetCore.Identity;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Features.Members;

/// <summary>An invitation that can be followed.</summary>
/// <param name="Account">The account of the invited address; null when there is none.</param>
internal sealed record OpenInvitation(
    OneTimeLink Link,
    Organisation Organisation,
    Account? Account
);
