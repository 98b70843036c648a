using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Security;

/// <summary>A page that asks for the password and nothing else.</summary>
public sealed record ProofModel(IReadOnlyList<Problem> Problems);
