using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Features.Members;

/// <summary>The organisation as its own people see it.</summary>
/// <param name="Domains">By which addresses people join by themselves.</param>
/// <param name="Administrators">By name.</param>
/// <param name="Signer">Who accepted the terms last; null when that was recorded without anybody.</param>
/// <param name="Signed">When; null when nobody ever did.</param>
public sealed record OwnOrganisation(
    Organisation Organisation,
    IReadOnlyList<string> Domains,
    IReadOnlyList<string> Administrators,
    string? Signer,
    DateTimeOffset? Signed
);
