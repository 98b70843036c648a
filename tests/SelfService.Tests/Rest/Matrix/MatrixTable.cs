namespace Portvakt.SelfService.Tests.Rest.Matrix;

/// <summary>
/// Every route of the API with what each caller is answered. Addresses and bodies are those of the document's examples,
/// about something that is planted for each call.
/// </summary>
internal static class MatrixTable
{
    public static IReadOnlyList<MatrixRow> Rows { get; } =
        MatrixRow.Read(
            """
            Route                                              Own Other Supplier Unscoped Rival Nobody Wrong Expired Elsewhere
            GET    /api/v1/openapi.json                        200  200    200      200     200    200    200    200     200
            GET    /api/v1/clients                             200  200    200      200     200    401    403    401     401
            POST   /api/v1/clients                             200  200    200      403     200    401    403    401     401
            GET    /api/v1/clients/{clientId}                  200  403    200      403     403    401    403    401     401
            PUT    /api/v1/clients/{clientId}                  200  403    200      403     403    401    403    401     401
            DELETE /api/v1/clients/{clientId}                  200  403    200      403     403    401    403    401     401
            POST   /api/v1/clients/{clientId}/secret           200  403    200      403     403    401    403    401     401
            GET    /api/v1/clients/{clientId}/jwks             200  403    200      403     403    401    403    401     401
            POST   /api/v1/clients/{clientId}/jwks             200  403    200      403     403    401    403    401     401
            PUT    /api/v1/clients/{clientId}/jwks             200  403    200      403     403    401    403    401     401
            DELETE /api/v1/clients/{clientId}/jwks             200  403    200      403     403    401    403    401     401
            GET    /api/v1/clients/{clientId}/jwks/{kid}       200  403    200      403     403    401    403    401     401
            PUT    /api/v1/clients/{clientId}/jwks/{kid}       200  403    200      403     403    401    403    401     401
            DELETE /api/v1/clients/{clientId}/jwks/{kid}       200  403    200      403     403    401    403    401     401
            GET    /api/v1/clients/{clientId}/keys/usage       200  403    200      403     403    401    403    401     401
            POST   /api/v2/clients/{clientId}/key              200  403    200      403     403    401    403    401     401
            GET    /api/v1/clients/{clientId}/onbehalfof       200  403    200      403     403    401    403    401     401
            POST   /api/v1/clients/{clientId}/onbehalfof       200  403    200      403     403    401    403    401     401
            GET    /api/v1/clients/{clientId}/onbehalfof/{id}  200  403    200      403     403    401    403    401     401
            PUT    /api/v1/clients/{clientId}/onbehalfof/{id}  200  403    200      403     403    401    403    401     401
            DELETE /api/v1/clients/{clientId}/onbehalfof/{id}  200  403    200      403     403    401    403    401     401
            """
        );
}
