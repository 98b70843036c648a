using Portvakt.Domain.Tokens;

namespace Portvakt.SelfService.Features.ErrorCodes;

/// <summary>The page of one error.</summary>
/// <param name="ServiceDesk">Whom to write to when the advice does not help.</param>
public sealed record ErrorCodeModel(Advice Advice, string ServiceDesk);
