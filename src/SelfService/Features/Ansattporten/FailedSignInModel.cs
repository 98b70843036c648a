using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Ansattporten;

/// <summary>A sign-in at a provider that did not finish.</summary>
/// <param name="Again">Where it begins anew.</param>
public sealed record FailedSignInModel(Problem Problem, string Again);
