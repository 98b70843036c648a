using Portvakt.Domain.Organisations;
using Portvakt.Domain.Scopes;

namespace Portvakt.SelfService.Features.Organisations;

/// <summary>A domain, and who else has it.</summary>
public sealed record DomainRow(EmailDomain Domain, IReadOnlyList<string> SharedWith);
